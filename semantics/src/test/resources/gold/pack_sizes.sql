-- Which pack sizes between 400 and 600 g sell.
SELECT pack_size_g, sum(sales_units) AS sales_units FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND pack_size_g BETWEEN 400 AND 600
  AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY pack_size_g ORDER BY 2 DESC, 1
