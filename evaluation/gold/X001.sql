-- question: Top 5 brands in frozen pizza by volume this year
-- reading: Brand rows of frozen pizza, kilos, ISO year to date, five biggest.
-- columns: brand, sales_volume
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, sum(sales_volume) AS sales_volume
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND category = 'Frozen pizza'
  AND iso_year = year(day)
GROUP BY brand
ORDER BY sales_volume DESC
LIMIT 5
