-- question: List the ten best selling products at Diskonto Nord
-- reading: Items at the retailer group, value, 52 weeks, ten biggest.
-- columns: sales_value
-- either: product_name | product_id | ean
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'ITEM'
  AND retailer_group = 'Diskonto Nord'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY sales_value DESC
LIMIT 10
