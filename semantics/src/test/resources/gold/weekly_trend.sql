-- Weekly sales of Solgård in the last 26 weeks.
SELECT period_id AS week, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND' AND country_code = 'SE'
  AND brand = 'Solgård' AND period_end_date > DATE '2026-11-15' - 182
GROUP BY period_id ORDER BY period_id
