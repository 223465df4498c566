-- question: Value share versus volume share: are we premium?
-- reading: Own value share and volume share of all measured categories, 52 weeks.
-- columns: value_share, volume_share
-- percent: value_share, volume_share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
own AS (
  SELECT sum(sales_value) AS value, sum(sales_volume) AS volume
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER' AND period_end_date > day - INTERVAL 364 DAY AND manufacturer = 'Nordvik Foods'
),
everyone AS (
  SELECT sum(sales_value) AS value, sum(sales_volume) AS volume
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY' AND period_end_date > day - INTERVAL 364 DAY
)
SELECT own.value / everyone.value AS value_share, own.volume / everyone.volume AS volume_share
FROM own CROSS JOIN everyone
