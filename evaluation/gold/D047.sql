-- question: What is our share of the reduced sugar segment?
-- reading: Own items of the segment over the segment rows (ketchup and jam both have it), value, 52 weeks.
-- columns: share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
own AS (
  SELECT sum(sales_value) AS own_value
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM' AND segment = 'Reduced sugar' AND manufacturer = 'Nordvik Foods' AND period_end_date > day - INTERVAL 364 DAY
),
whole AS (
  SELECT sum(sales_value) AS segment_value
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'SEGMENT' AND segment = 'Reduced sugar' AND period_end_date > day - INTERVAL 364 DAY
)
SELECT own_value / segment_value AS share FROM own CROSS JOIN whole
