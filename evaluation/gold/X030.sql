-- question: Items that sold fewer than 100,000 units in the last 4 weeks
-- reading: Item rows below 100 000 packs in 4 weeks, of those that sold.
-- columns: sales_units
-- either: product_name | product_id | ean
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_units) AS sales_units
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND period_end_date > day - INTERVAL 28 DAY
GROUP BY ALL
HAVING sum(sales_units) < 100000
