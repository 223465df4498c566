-- question: Compare launch curves of our last three launches
-- reading: Weekly value of the three latest own launches by week since launch.
-- columns: product_name, launch_week, sales_value
-- order: none
-- rows: all
WITH launches AS (
  SELECT DISTINCT product_name, launch_date
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM' AND manufacturer = 'Nordvik Foods' AND launch_date IS NOT NULL
  ORDER BY launch_date DESC, product_name LIMIT 3
)
SELECT product_name, datediff('day', launch_date, period_start_date) // 7 + 1 AS launch_week, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics JOIN launches USING (product_name, launch_date)
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
GROUP BY ALL
ORDER BY product_name, launch_week
