-- question: Vad är vår marknadsandel i fryst pizza?
-- reading: Own value over the category row, 52 weeks.
-- columns: share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
    AND manufacturer = 'Nordvik Foods' AND category = 'Frozen pizza'
    AND period_end_date > day - INTERVAL 364 DAY
),
whole AS (
  SELECT sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Frozen pizza'
    AND period_end_date > day - INTERVAL 364 DAY
)
SELECT part, part / whole AS share
FROM part CROSS JOIN whole
