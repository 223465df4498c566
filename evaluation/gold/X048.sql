-- question: Antal sålda förpackningar av Tomatilla senaste 4 veckorna
-- reading: Brand row, packs, 4 weeks.
-- columns: sales_units
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_units) AS sales_units
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Tomatilla'
  AND period_end_date > day - INTERVAL 28 DAY
