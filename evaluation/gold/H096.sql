-- question: What is the average price of ketchup?
-- reading: Category row, value over units, 52 weeks, incl. VAT.
-- columns: price_per_unit
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) / sum(sales_units) AS price_per_unit
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Ketchup'
  AND period_end_date > day - INTERVAL 364 DAY
