-- question: Which brands declined by more than 5 % in the last 12 weeks?
-- reading: Brands whose value over 12 weeks is more than 5 % below the same weeks a year before.
-- columns: brand, growth
-- percent: growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
both_years AS (
  SELECT brand,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 84 DAY), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 448 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
    AND ((period_end_date > day - INTERVAL 84 DAY) OR (period_end_date > day - INTERVAL 448 DAY AND period_end_date <= day - INTERVAL 364 DAY))
  GROUP BY brand
)
SELECT brand, this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth
FROM both_years
WHERE this_year / nullif(year_ago, 0) - 1 < -0.05
