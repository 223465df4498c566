-- Sales without VAT, which was halved in April 2026.
SELECT strftime(period_end_date, '%Y-%m') AS month,
  sum(sales_value / CASE WHEN period_end_date >= DATE '2026-04-01' THEN 1.06 ELSE 1.12 END) AS sales_value_ex_vat
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND iso_year = 2026
GROUP BY 1 ORDER BY 1
