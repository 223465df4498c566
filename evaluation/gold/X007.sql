-- question: Quarterly private label sales since 2024
-- reading: Private label value by quarter of the week's Sunday, ISO 2024 to the latest week.
-- columns: sales_value
-- either: quarter_start | quarter_end | year_quarter | spaced_quarter | quarter_year | quarter_number | last_week | first_day
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT date_trunc('quarter', period_end_date)::DATE AS quarter_start, (date_trunc('quarter', period_end_date) + INTERVAL 3 MONTH - INTERVAL 1 DAY)::DATE AS quarter_end, strftime(period_end_date, '%Y') || '-Q' || quarter(period_end_date) AS year_quarter, strftime(period_end_date, '%Y') || ' Q' || quarter(period_end_date) AS spaced_quarter, 'Q' || quarter(period_end_date) || ' ' || strftime(period_end_date, '%Y') AS quarter_year, quarter(period_end_date) AS quarter_number, sum(sales_value) AS sales_value, max(period_end_date) AS last_week, min(period_start_date) AS first_day
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Private Label'
  AND iso_year >= 2024
GROUP BY ALL
ORDER BY last_week
