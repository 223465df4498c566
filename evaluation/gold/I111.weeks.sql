-- question: Which promotions had the highest lift last quarter?
-- reading: By brand, banner and week.
-- columns: brand, banner, lift
-- percent: lift
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, banner, period_id, (sum(sales_units) - sum(base_sales_units)) / sum(base_sales_units) AS lift
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND country_code = 'SE' AND product_level = 'BRAND'
  AND promo_sales_units > 0 AND base_sales_units > 0
  AND period_end_date >= date_trunc('quarter', day) - INTERVAL 3 MONTH AND period_end_date < date_trunc('quarter', day)
GROUP BY ALL
ORDER BY lift DESC
