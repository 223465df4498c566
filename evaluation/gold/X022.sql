-- question: TDP of Vegolia by region
-- reading: Brand row of every region, latest complete 4-week period.
-- columns: tdp
-- either: region | market_name | market_id
-- order: none
-- rows: all
WITH latest AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'P4W' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT region, market_name, market_id, tdp
FROM nielsen_sales_metrics CROSS JOIN latest
WHERE period_type = 'P4W' AND period_end_date = day
  AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Vegolia'
