-- question: Sales in all regions except Norr
-- reading: Their sum.
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
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND region <> 'Norr'
  AND period_end_date > day - INTERVAL 364 DAY
