-- question: What share of category growth did we take?
-- reading: Own absolute change over the absolute change of all measured categories, value, 52 weeks.
-- columns: share_of_growth
-- percent: share_of_growth
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
SELECT (own.this_year - own.year_ago) / (everyone.this_year - everyone.year_ago) AS share_of_growth
FROM own CROSS JOIN everyone
