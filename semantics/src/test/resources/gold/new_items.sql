-- Items launched in the last 52 weeks but ten, and what they sold.
SELECT product_name, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND launch_date >= DATE '2025-05-01'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY product_name ORDER BY product_name
