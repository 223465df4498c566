-- question: What did we lose from delisted items?
-- reading: Own items sold a year ago and not at all in the latest 52 weeks, with their value then.
-- columns: product_name, year_ago
-- order: none
-- rows: all
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
    AND manufacturer = 'Nordvik Foods'
    AND ((period_end_date > day - INTERVAL 364 DAY) OR (period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY))
  GROUP BY product_name
  HAVING this_year = 0 AND year_ago > 0
)
SELECT product_name, this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth
FROM both_years
