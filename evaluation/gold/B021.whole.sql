-- question: Compare this year's weekly sales with last year on one chart
-- reading: As the first, with the rest of last year behind.
-- columns: this_year, last_year
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT iso_week, sum(sales_value) FILTER (WHERE iso_year = year(day)) AS this_year, sum(sales_value) FILTER (WHERE iso_year = year(day) - 1) AS last_year
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND iso_year BETWEEN year(day) - 1 AND year(day)
GROUP BY iso_week
ORDER BY iso_week
