-- question: Rolling 12-week value share for Rågfors
-- reading: Brand over category in value, both summed over the 12 weeks to each week; the latest 52 weeks.
-- columns: share
-- either: period_id | period_end_date | period_start_date | iso_week
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
brand_weeks AS (
  SELECT period_id, period_end_date, period_start_date, iso_week, sum(sales_value) AS brand_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Rågfors'
GROUP BY ALL
),
category_weeks AS (
  SELECT period_end_date, sum(sales_value) AS category_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Crispbread'
GROUP BY ALL
),
rolled AS (
  SELECT period_id, period_end_date, period_start_date, iso_week,
    sum(brand_value) OVER last_12 / sum(category_value) OVER last_12 AS share
  FROM category_weeks JOIN brand_weeks USING (period_end_date)
  WINDOW last_12 AS (ORDER BY period_end_date ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
)
SELECT rolled.* FROM rolled CROSS JOIN anchor
WHERE period_end_date > day - INTERVAL 364 DAY
ORDER BY period_end_date
