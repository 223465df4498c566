-- question: Jam sales by brand excluding private label
-- reading: Brand rows of jam without private label, value, 52 weeks.
-- columns: brand, sales_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND category = 'Jam' AND NOT private_label
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY brand
