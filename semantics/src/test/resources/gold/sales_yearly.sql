-- Sales and price by year; a week belongs where its Sunday lies.
SELECT CAST(iso_year AS VARCHAR) AS year, sum(sales_value) AS sales_value, sum(sales_value) * 1.0 / sum(sales_units) AS price_per_unit
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup'
  AND period_end_date BETWEEN DATE '2025-01-05' AND DATE '2026-11-15'
GROUP BY 1 ORDER BY 1
