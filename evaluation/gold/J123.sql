-- question: Year-one sales of Squeeze 750 g
-- reading: Value of the 52 weeks from the launch week.
-- columns: sales_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND product_name = 'Solgård Squeeze 750 g' AND period_end_date >= launch_date AND period_end_date < launch_date + INTERVAL 364 DAY
