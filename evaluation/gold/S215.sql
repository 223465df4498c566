-- question: Who are our biggest competitors in ketchup?
-- reading: Value sales of ketchup by manufacturer without our own, 52 weeks.
-- columns: manufacturer, sales_value
-- order: yes
-- rows: first 10
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT manufacturer, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER' AND category = 'Ketchup'
  AND manufacturer <> 'Nordvik Foods'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY manufacturer
ORDER BY sales_value DESC
