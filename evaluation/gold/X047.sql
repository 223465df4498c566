-- question: Vilken distribution har Kapten Bloms?
-- reading: Brand row, weighted distribution, latest complete 4-week period.
-- columns: weighted_distribution
-- percent: weighted_distribution
-- order: none
-- rows: all
WITH latest AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'P4W' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, weighted_distribution
FROM nielsen_sales_metrics CROSS JOIN latest
WHERE period_type = 'P4W' AND period_end_date = day
  AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Kapten Bloms'
