-- question: Hvad er vores omsætning i Danmark i DKK?
-- reading: Own value sales in Denmark in its currency, 52 weeks.
-- columns: sales_value
-- order: none
-- rows: all
-- if empty: decline
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'DK' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods'
  AND period_end_date > day - INTERVAL 364 DAY
HAVING sum(sales_value) IS NOT NULL
