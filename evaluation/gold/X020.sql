-- question: How much did we sell on promotion in Gemena?
-- reading: Own promoted value at the retailer group, 52 weeks.
-- columns: promo_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(promo_sales_value) AS promo_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods' AND retailer_group = 'Gemena'
  AND period_end_date > day - INTERVAL 364 DAY
