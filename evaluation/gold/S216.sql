-- question: What were sales at Gemena last week vs the week before?
-- reading: Value sales at Gemena in the latest week and the one before.
-- columns: sales_value, before, change
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
weeks AS (
  SELECT sum(sales_value) FILTER (WHERE period_end_date = day) AS sales_value,
    sum(sales_value) FILTER (WHERE period_end_date = day - INTERVAL 7 DAY) AS before
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND retailer_group = 'Gemena'
    AND product_level = 'CATEGORY' AND period_end_date > day - INTERVAL 14 DAY
)
SELECT sales_value, before, sales_value - before AS change
FROM weeks
