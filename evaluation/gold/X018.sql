-- question: Average price per unit of our brands in the last 4 weeks
-- reading: Own brand rows, value over packs, 4 weeks.
-- columns: brand, price
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT brand, sum(sales_value) / sum(sales_units) AS price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND manufacturer = 'Nordvik Foods'
  AND period_end_date > day - INTERVAL 28 DAY
GROUP BY brand
