-- question: Price index of Solgård vs category
-- reading: Brand price per kilo over the category's, value over volume of both, 52 weeks.
-- columns: price_index
-- percent: price_index
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT (sum(sales_value) FILTER (WHERE product_level = 'BRAND') / sum(sales_volume) FILTER (WHERE product_level = 'BRAND'))
  / (sum(sales_value) FILTER (WHERE product_level = 'CATEGORY') / sum(sales_volume) FILTER (WHERE product_level = 'CATEGORY')) AS price_index
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND period_end_date > day - INTERVAL 364 DAY AND category = 'Ketchup'
  AND (product_level = 'CATEGORY' OR product_level = 'BRAND' AND brand = 'Solgård')
