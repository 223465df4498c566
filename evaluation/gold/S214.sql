-- question: Which items contributed most to the decline in jam?
-- reading: Items of jam by absolute change of value against a year before, largest loss first; lost and new items included.
-- columns: product_name, change
-- order: yes
-- rows: first 10
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
both_years AS (
  SELECT product_name,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM' AND category = 'Jam'
    AND period_end_date > day - INTERVAL 728 DAY
  GROUP BY product_name
)
SELECT product_name, this_year, year_ago, this_year - year_ago AS change
FROM both_years
ORDER BY change
