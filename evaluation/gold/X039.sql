-- question: Hur har försäljningen av Solgård utvecklats per månad under 2025?
-- reading: Brand row by month of the week's Sunday, 2025.
-- columns: sales_value
-- either: month | month_end | year_month | month_number | last_week | first_day
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT date_trunc('month', period_end_date)::DATE AS month, last_day(period_end_date) AS month_end, strftime(period_end_date, '%Y-%m') AS year_month, month(period_end_date) AS month_number, sum(sales_value) AS sales_value, max(period_end_date) AS last_week, min(period_start_date) AS first_day
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Solgård'
  AND iso_year = 2025
GROUP BY ALL
ORDER BY last_week
