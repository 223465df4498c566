-- question: How much did prices rise last year?
-- reading: Average price per unit.
-- columns: this_year, year_ago, growth
-- percent: growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
prices AS (
  SELECT sum(sales_value) FILTER (WHERE iso_year = year(day) - 1) / sum(sales_units) FILTER (WHERE iso_year = year(day) - 1) AS this_year,
  sum(sales_value) FILTER (WHERE iso_year = year(day) - 2) / sum(sales_units) FILTER (WHERE iso_year = year(day) - 2) AS year_ago
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
)
SELECT this_year, year_ago, this_year / year_ago - 1 AS growth FROM prices
