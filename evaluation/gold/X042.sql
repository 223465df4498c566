-- question: Vilken kedja säljer mest av Rubino?
-- reading: Brand row by retailer group, value, 52 weeks, biggest first.
-- columns: sales_value
-- either: retailer_group | market_name | market_id
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Rubino'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY sales_value DESC
