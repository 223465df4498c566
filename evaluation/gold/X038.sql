-- question: Visa försäljningen av knäckebröd per vecka i år
-- reading: Category row by week, ISO year to date.
-- columns: sales_value
-- either: period_id | period_end_date | period_start_date | iso_week
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT period_id, period_end_date, period_start_date, iso_week, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Crispbread'
  AND iso_year = year(day)
GROUP BY ALL
ORDER BY period_end_date
