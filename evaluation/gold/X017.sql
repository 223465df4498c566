-- question: Price per kilo of Knäckhuset by retailer
-- reading: Brand row by retailer group, value over kilos, 52 weeks.
-- columns: price
-- either: retailer_group | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(sales_value) / sum(sales_volume) AS price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Knäckhuset'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
