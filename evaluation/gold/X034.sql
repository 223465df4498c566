-- question: Rate of sale of Vegolia items in the last 12 weeks
-- reading: Item rows, value over the sum of weekly distribution points, 12 weeks.
-- columns: rate_of_sale
-- either: product_name | product_id | ean
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_value) / sum(weighted_distribution) AS rate_of_sale
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND brand = 'Vegolia'
  AND period_end_date > day - INTERVAL 84 DAY
GROUP BY ALL
