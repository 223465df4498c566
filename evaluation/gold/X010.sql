-- question: Sales of Almgren versus Norrfood in 2025
-- reading: All categories at both groups, ISO 2025.
-- columns: sales_value
-- either: retailer_group | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND retailer_group IN ('Almgren', 'Norrfood')
  AND iso_year = 2025
GROUP BY ALL
