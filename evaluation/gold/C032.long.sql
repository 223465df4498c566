-- question: Are we growing faster than the category?
-- reading: The same as two rows.
-- columns: growth
-- percent: growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
own AS (
  SELECT sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY) AS this_year, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER' AND manufacturer = 'Nordvik Foods'
),
everyone AS (
  SELECT sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY) AS this_year, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
)
SELECT 'own' AS who, this_year, year_ago, this_year / year_ago - 1 AS growth FROM own
UNION ALL
SELECT 'category', this_year, year_ago, this_year / year_ago - 1 FROM everyone
