-- question: Sales of Solgård, Rubino and Tomatilla in Region Syd and Region Väst
-- reading: A row for each brand and region, value, 52 weeks.
-- columns: brand, sales_value
-- either: region | market_name | market_id
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, region, market_name, market_id, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand IN ('Solgård', 'Rubino', 'Tomatilla') AND region IN ('Syd', 'Väst')
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
