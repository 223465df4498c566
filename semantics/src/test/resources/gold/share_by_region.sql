-- Market share of a brand in each region: the region's own category is the whole.
SELECT region, 100.0 * sum(CASE WHEN product_level = 'BRAND' THEN sales_value END)
  / sum(CASE WHEN product_level = 'CATEGORY' THEN sales_value END) AS sales_value_share
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND category = 'Ketchup'
  AND (product_level = 'CATEGORY' OR (product_level = 'BRAND' AND brand = 'Solgård'))
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY region ORDER BY 2 DESC, 1
