-- question: Rank the retailers by our sales
-- reading: Own manufacturer rows at each Swedish retailer group, value sales, 52 weeks.
-- columns: sales_value
-- either: retailer_group | market_name | market_id
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY sales_value DESC
