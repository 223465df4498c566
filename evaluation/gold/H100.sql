-- question: Base price vs average price of Bärlunda
-- reading: Base value over base units and value over units of the brand row, 52 weeks.
-- columns: base_price, average_price
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(base_sales_value) / sum(base_sales_units) AS base_price, sum(sales_value) / sum(sales_units) AS average_price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Bärlunda'
  AND period_end_date > day - INTERVAL 364 DAY
