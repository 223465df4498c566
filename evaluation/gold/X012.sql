-- question: Market share of each brand in jam, last 12 weeks
-- reading: Brand over category row, value, 12 weeks.
-- columns: brand, share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT brand, sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 84 DAY
  GROUP BY brand
),
whole AS (
  SELECT sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 84 DAY
)
SELECT brand, part, part / whole AS share
FROM part CROSS JOIN whole
