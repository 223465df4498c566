-- Top 3 brands in ketchup by sales.
SELECT brand, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND' AND country_code = 'SE'
  AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY 2 DESC, 1 LIMIT 3
