-- question: Which promotions had the highest lift last quarter?
-- reading: Lift = (sales - base) / base in value by brand, weeks ending in the latest complete calendar quarter, highest first (the data knows no single promotion).
-- columns: brand, lift
-- percent: lift
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, (sum(sales_value) - sum(base_sales_value)) / sum(base_sales_value) AS lift
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND period_end_date >= date_trunc('quarter', day) - INTERVAL 3 MONTH AND period_end_date < date_trunc('quarter', day)
GROUP BY brand
ORDER BY lift DESC
