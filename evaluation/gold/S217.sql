-- question: Is Rubino more expensive than Solgård?
-- reading: Average price per pack and per kilogram of both brands, 52 weeks.
-- columns: brand, price_per_unit, price_per_kg
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, sum(sales_value) / sum(sales_units) AS price_per_unit, sum(sales_value) / sum(sales_volume) AS price_per_kg
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND' AND brand IN ('Rubino', 'Solgård')
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY brand
