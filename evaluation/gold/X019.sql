-- question: Promo share of Forno Vivo in 2025 compared with 2024
-- reading: Promoted value over value of the brand row, both ISO years in one row.
-- columns: in_2025, in_2024
-- percent: in_2025, in_2024
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(promo_sales_value) FILTER (WHERE iso_year = 2025) / sum(sales_value) FILTER (WHERE iso_year = 2025) AS in_2025, sum(promo_sales_value) FILTER (WHERE iso_year = 2024) / sum(sales_value) FILTER (WHERE iso_year = 2024) AS in_2024
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Forno Vivo'
  AND iso_year IN (2024, 2025)
