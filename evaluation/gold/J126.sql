-- question: Share of sales from items younger than 2 years
-- reading: Value of items launched in the latest 104 weeks over the value of all items, 52 weeks.
-- columns: share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) FILTER (WHERE launch_date > day - INTERVAL 728 DAY) / sum(sales_value) AS share
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND period_end_date > day - INTERVAL 364 DAY
