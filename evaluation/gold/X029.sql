-- question: Brands with more than 200 million in sales
-- reading: Brand rows over all categories above 200 m, 52 weeks.
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
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY brand
HAVING sum(sales_value) > 200000000
