-- question: Compare Rubino and Solgård by retailer
-- reading: A row per retailer group, a column per brand.
-- columns: rubino, solgard
-- either: retailer_group | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(sales_value) FILTER (WHERE brand = 'Rubino') AS rubino, sum(sales_value) FILTER (WHERE brand = 'Solgård') AS solgard
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand IN ('Rubino', 'Solgård')
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
