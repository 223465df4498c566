-- question: Gemena's share of ketchup sales
-- reading: Ketchup at Gemena over ketchup at total market, value, 52 weeks (share of trade).
-- columns: share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) FILTER (WHERE market_level = 'RETAILER_GROUP') / sum(sales_value) FILTER (WHERE market_level = 'COUNTRY') AS share
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND product_level = 'CATEGORY' AND category = 'Ketchup' AND country_code = 'SE' AND period_end_date > day - INTERVAL 364 DAY
  AND (market_level = 'COUNTRY' OR market_level = 'RETAILER_GROUP' AND retailer_group = 'Gemena')
