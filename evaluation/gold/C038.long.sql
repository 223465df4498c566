-- question: What does the average item sell vs ours?
-- reading: The same as two rows.
-- columns: sales_per_item
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
one AS (
SELECT sum(sales_value) / count(DISTINCT product_id) AS average_item, sum(sales_value) FILTER (WHERE manufacturer = 'Nordvik Foods') / count(DISTINCT product_id) FILTER (WHERE manufacturer = 'Nordvik Foods') AS our_average_item
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND sales_units > 0
  AND period_end_date > day - INTERVAL 364 DAY
)
SELECT average_item AS sales_per_item FROM one
UNION ALL
SELECT our_average_item FROM one
