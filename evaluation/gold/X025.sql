-- question: Sales of items launched in 2026
-- reading: Items with a launch date in 2026, value, 52 weeks.
-- columns: sales_value
-- either: product_name | product_id | ean
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND year(launch_date) = 2026
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
