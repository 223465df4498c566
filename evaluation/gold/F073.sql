-- question: Contribution by region to national decline
-- reading: Absolute change by region and its points of the five regions' year-ago total, value, 52 weeks.
-- columns: region, change, contribution
-- percent: contribution
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
both_years AS (
  SELECT region,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND ((period_end_date > day - INTERVAL 364 DAY) OR (period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY))
  GROUP BY region
)
SELECT region, this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth, (this_year - year_ago) / sum(year_ago) OVER () AS contribution
FROM both_years
