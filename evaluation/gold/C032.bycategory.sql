-- question: Are we growing faster than the category?
-- reading: Per category, own growth beside the category's.
-- columns: category, own_growth, category_growth
-- percent: own_growth, category_growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
own AS (
  SELECT category, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY) AS this_year, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER' AND manufacturer = 'Nordvik Foods'
  GROUP BY category
),
everyone AS (
  SELECT category, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY) AS this_year, sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  GROUP BY category
)
SELECT category, own.this_year / own.year_ago - 1 AS own_growth, everyone.this_year / everyone.year_ago - 1 AS category_growth
FROM own JOIN everyone USING (category)
