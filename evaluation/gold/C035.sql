-- question: Discount channel versus hypermarkets for private label
-- reading: Private label value share of all categories in each of the two channels, 52 weeks.
-- columns: channel, share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT channel, sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'CHANNEL' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
    AND manufacturer = 'Private Label' AND channel IN ('Discount', 'Hypermarket')
    AND period_end_date > day - INTERVAL 364 DAY
  GROUP BY channel
),
whole AS (
  SELECT channel, sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'CHANNEL' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND channel IN ('Discount', 'Hypermarket')
    AND period_end_date > day - INTERVAL 364 DAY
  GROUP BY channel
)
SELECT channel, part, part / whole AS share
FROM part JOIN whole USING (channel)
