-- question: Herring sales from week 10 to week 16 2026
-- reading: Category row, weeks 10 to 16 of 2026 together.
-- columns: sales_value
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Pickled herring' AND iso_year = 2026 AND iso_week BETWEEN 10 AND 16
