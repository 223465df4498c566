-- question: Sales in all regions except Norr
-- reading: Every region but Norr, all categories, value, 52 weeks.
-- columns: sales_value
-- either: region | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT region, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND region <> 'Norr'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
