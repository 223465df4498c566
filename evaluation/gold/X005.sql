-- question: Top 3 items per category by sales
-- reading: Three biggest items of every category, value, 52 weeks.
-- columns: category, product_name, sales_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT category, product_name, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY category, product_name
QUALIFY row_number() OVER (PARTITION BY category ORDER BY sum(sales_value) DESC) <= 3
