-- The three best weeks of last year.
SELECT period_id AS week, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup' AND iso_year = 2025
GROUP BY period_id ORDER BY 2 DESC, 1 LIMIT 3
