-- question: Discount channel versus hypermarkets for private label
-- reading: Private label value sales in each of the two channels.
-- columns: sales_value
-- either: channel | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT channel, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'CHANNEL' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Private Label' AND channel IN ('Discount', 'Hypermarket')
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
