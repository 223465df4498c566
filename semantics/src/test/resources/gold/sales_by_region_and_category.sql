-- Sales by region and category.
SELECT region, category, sum(sales_value) AS sales_value, sum(sales_volume) AS sales_volume
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND product_level = 'CATEGORY' AND country_code = 'SE'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY region, category ORDER BY region, category
