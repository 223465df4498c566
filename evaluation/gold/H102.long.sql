-- question: Price gap to private label in crispbread
-- reading: The same as two rows.
-- columns: price
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT manufacturer, sum(sales_value) / sum(sales_volume) AS price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND category = 'Crispbread' AND manufacturer IN ('Nordvik Foods', 'Private Label')
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY manufacturer
