-- Months of this year against the same weeks of last year.
SELECT strftime(t.period_end_date, '%Y-%m') AS month, sum(t.sales_units) AS sales_units,
  100.0 * sum(t.sales_units) / sum(y.sales_units) - 100 AS sales_units_change_pct
FROM nielsen_sales_metrics t
JOIN nielsen_sales_metrics y ON y.period_type = 'WEEK' AND y.iso_year = 2025 AND y.iso_week = t.iso_week AND y.market_id = t.market_id AND y.product_id = t.product_id
WHERE t.period_type = 'WEEK' AND t.market_id = 'SE-TOT' AND t.product_level = 'CATEGORY' AND t.category = 'Crispbread' AND t.iso_year = 2026
GROUP BY 1 ORDER BY 1
