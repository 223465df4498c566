-- question: Items above 90 % weighted distribution at Gemena
-- reading: Item rows at the retailer group above 90, latest complete 4-week period.
-- columns: weighted_distribution
-- either: product_name | product_id | ean
-- percent: weighted_distribution
-- order: none
-- rows: all
WITH latest AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'P4W' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, weighted_distribution
FROM nielsen_sales_metrics CROSS JOIN latest
WHERE period_type = 'P4W' AND period_end_date = day
  AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'ITEM'
  AND retailer_group = 'Gemena' AND weighted_distribution > 90
