-- How many new items there are in each category, with what all items there are.
SELECT category, count(DISTINCT product_id) AS sku_count, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND launch_date >= DATE '2025-05-01'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY category ORDER BY category
