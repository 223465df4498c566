-- question: MAT weighted distribution of Solgård 1000 g in Gemena
-- reading: The Original 1000 g only.
-- columns: weighted_distribution
-- percent: weighted_distribution
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, weighted_distribution
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'MAT' AND period_end_date = day
  AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND retailer_group = 'Gemena' AND product_level = 'ITEM' AND product_name = 'Solgård Original 1000 g'
