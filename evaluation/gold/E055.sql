-- question: How much did ketchup grow last year?
-- reading: Category row, value, previous ISO year against the one before (52 weeks each).
-- columns: this_year, year_ago, growth
-- percent: growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
both_years AS (
  SELECT 
    coalesce(sum(sales_value) FILTER (WHERE iso_year = year(day) - 1), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE iso_year = year(day) - 2), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Ketchup'
    AND ((iso_year = year(day) - 1) OR (iso_year = year(day) - 2))
)
SELECT this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth
FROM both_years
