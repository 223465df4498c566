-- question: Sales of ketchup between 1 June and 31 August 2025
-- reading: Category row, weeks whose Sunday lies between the dates.
-- columns: sales_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Ketchup'
  AND period_end_date BETWEEN DATE '2025-06-01' AND DATE '2025-08-31'
