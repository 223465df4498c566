-- question: Which manufacturer is the biggest in ketchup?
-- reading: Ketchup, manufacturer rows, value sales, Sweden total, 52 weeks to the latest; the first one answers, the next may follow.
-- columns: manufacturer, sales_value
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT manufacturer, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND category = 'Ketchup'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY manufacturer
ORDER BY sales_value DESC
