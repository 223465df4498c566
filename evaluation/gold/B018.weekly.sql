-- question: How is frozen pizza developing?
-- reading: Growth by week of the latest 52, each with its week a year before.
-- columns: this_year, year_ago
-- either: period_id | period_end_date | period_start_date | iso_week
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
weeks AS (
  SELECT period_end_date, period_id, period_start_date, iso_week, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Frozen pizza'
  AND period_end_date > day - INTERVAL 728 DAY
GROUP BY ALL
)
SELECT now.period_end_date, now.period_id, now.period_start_date, now.iso_week, now.sales_value AS this_year, before.sales_value AS year_ago
FROM weeks now JOIN weeks before ON before.period_end_date = now.period_end_date - INTERVAL 364 DAY
