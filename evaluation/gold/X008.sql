-- question: Weekly units of Rubino Zero 570 g in the last 26 weeks
-- reading: Item row, packs by week, 26 weeks.
-- columns: sales_units
-- either: period_id | period_end_date | period_start_date | iso_week
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT period_id, period_end_date, period_start_date, iso_week, sum(sales_units) AS sales_units
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND product_name = 'Rubino Zero 570 g'
  AND period_end_date > day - INTERVAL 182 DAY
GROUP BY ALL
