-- How many items each brand sold.
SELECT brand, count(DISTINCT product_id) AS sku_count FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND sales_units > 0
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY 2 DESC, 1
