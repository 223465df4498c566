-- question: Marknadsandel per tillverkare i sylt senaste 12 veckorna
-- reading: Manufacturer rows over the category row, value, 12 weeks.
-- columns: manufacturer, share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT manufacturer, sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 84 DAY
  GROUP BY manufacturer
),
whole AS (
  SELECT sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 84 DAY
)
SELECT manufacturer, part, part / whole AS share
FROM part CROSS JOIN whole
