-- question: Which pack sizes sell best in ketchup?
-- reading: Ketchup items grouped by pack size, sales_units, 52 weeks, highest first.
-- columns: pack_size_g, sales_units
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT pack_size_g, sum(sales_units) AS sales_units
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND category = 'Ketchup'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY pack_size_g
ORDER BY sales_units DESC
