-- question: In how many stores do we sell herring?
-- reading: Stores selling, own row in pickled herring, latest complete 4-week period.
-- columns: stores_selling
-- order: none
-- rows: all
WITH latest AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'P4W' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT stores_selling
FROM nielsen_sales_metrics CROSS JOIN latest
WHERE period_type = 'P4W' AND period_end_date = day
  AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods' AND category = 'Pickled herring'
