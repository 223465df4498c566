-- question: Biggest losers in value vs last year
-- reading: Absolute change of value sales against the same weeks a year before, lowest first, by item; members lost this year included.
-- columns: product_name, change
-- order: yes
-- rows: first 1
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
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
    AND ((period_end_date > day - INTERVAL 364 DAY) OR (period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY))
  GROUP BY product_name
)
SELECT product_name, this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth
FROM both_years
ORDER BY change ASC
