-- Sales by launch date of the items launched in two years.
SELECT launch_date, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND launch_date BETWEEN DATE '2024-01-01' AND DATE '2025-12-31'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY launch_date ORDER BY launch_date
