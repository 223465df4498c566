-- question: Total sales in March 2026
-- reading: All categories, weeks whose Sunday lies in March 2026.
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
  AND period_end_date BETWEEN DATE '2026-03-01' AND DATE '2026-03-31'
