-- question: Average distribution over the last 12 weeks
-- reading: Mean of the 12 latest weekly rows, each category row (nothing finer is named).
-- columns: category, average_distribution
-- percent: average_distribution
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT category, avg(weighted_distribution) AS average_distribution
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND period_end_date > day - INTERVAL 84 DAY
GROUP BY category
