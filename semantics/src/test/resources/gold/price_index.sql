-- Price per kg of ketchup brands against the category.
WITH c AS (
  SELECT sum(sales_value) * 1.0 / sum(sales_volume) AS p FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 364)
SELECT brand, sum(sales_value) * 1.0 / sum(sales_volume) AS price_per_kg,
  100.0 * (sum(sales_value) * 1.0 / sum(sales_volume)) / any_value(p) AS price_per_kg_index_on_total
FROM nielsen_sales_metrics CROSS JOIN c
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY brand
