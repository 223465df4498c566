-- Organic items with what they sold.
SELECT product_name, organic, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND organic AND period_end_date > DATE '2026-11-15' - 364
GROUP BY product_name, organic ORDER BY 1
