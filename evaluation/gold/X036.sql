-- question: Vilka är de fem största varumärkena i ketchup?
-- reading: Ketchup brands by value, five biggest, 52 weeks.
-- columns: brand, sales_value
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND category = 'Ketchup'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY brand
ORDER BY sales_value DESC
LIMIT 5
