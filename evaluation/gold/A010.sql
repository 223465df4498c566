-- question: Which categories responded best to promotions?
-- reading: Lift = (sales - base) / base in units, ratio of sums by category, 52 weeks, highest first.
-- columns: category, lift
-- percent: lift
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT category, (sum(sales_units) - sum(base_sales_units)) / sum(base_sales_units) AS lift
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY category
ORDER BY lift DESC
