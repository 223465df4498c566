-- question: Promo share of Forno Vivo in 2025 compared with 2024
-- reading: A row each year.
-- columns: promo_share
-- percent: promo_share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(promo_sales_value) / sum(sales_value) AS promo_share, iso_year
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Forno Vivo'
  AND iso_year IN (2024, 2025)
GROUP BY iso_year
