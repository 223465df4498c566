-- question: Which brands lost the most share in ketchup?
-- reading: Points of value share of the ketchup category by brand against a year before, largest loss first.
-- columns: brand, share_change
-- percent: share_change
-- order: yes
-- rows: first 10
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
whole AS (
  SELECT sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY) AS this_year,
    sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY' AND category = 'Ketchup'
),
brands AS (
  SELECT brand,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND' AND category = 'Ketchup'
    AND period_end_date > day - INTERVAL 728 DAY
  GROUP BY brand
)
SELECT brand, brands.this_year / whole.this_year - brands.year_ago / whole.year_ago AS share_change
FROM brands CROSS JOIN whole
ORDER BY share_change
