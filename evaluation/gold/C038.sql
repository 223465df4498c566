-- question: What does the average item sell vs ours?
-- reading: Value sales per item sold, all items and own items, 52 weeks; one row.
-- columns: average_item, our_average_item
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) / count(DISTINCT product_id) AS average_item, sum(sales_value) FILTER (WHERE manufacturer = 'Nordvik Foods') / count(DISTINCT product_id) FILTER (WHERE manufacturer = 'Nordvik Foods') AS our_average_item
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND sales_units > 0
  AND period_end_date > day - INTERVAL 364 DAY
