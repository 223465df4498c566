-- question: Number of products per brand in jam
-- reading: Items sold in the latest complete 4-week period by brand.
-- columns: brand, items
-- order: none
-- rows: all
WITH latest AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'P4W' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, count(DISTINCT product_id) AS items
FROM nielsen_sales_metrics CROSS JOIN latest
WHERE period_type = 'P4W' AND period_end_date = day
  AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND category = 'Jam' AND sales_units > 0
GROUP BY brand
