-- question: Segment shares within jam
-- reading: Segment rows over the category row, jam, value, 52 weeks.
-- columns: segment, share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT segment, sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'SEGMENT'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 364 DAY
  GROUP BY segment
),
whole AS (
  SELECT sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Jam'
    AND period_end_date > day - INTERVAL 364 DAY
)
SELECT segment, part, part / whole AS share
FROM part CROSS JOIN whole
