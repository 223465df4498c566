-- question: Share change vs last year in points
-- reading: Own value share of all measured categories, now less a year ago, in points.
-- columns: share_change
-- percent: share_change
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY), 0) AS part_now, coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS part_before
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER' AND manufacturer = 'Nordvik Foods'
),
whole AS (
  SELECT coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 364 DAY), 0) AS whole_now, coalesce(sum(sales_value) FILTER (WHERE period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS whole_before
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
)
SELECT part_now / whole_now AS share, part_before / whole_before AS share_year_ago, part_now / whole_now - part_before / whole_before AS share_change
FROM part CROSS JOIN whole
