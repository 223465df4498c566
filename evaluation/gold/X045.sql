-- question: Snittpris per kilo för sill i Region Norr
-- reading: Category row of the region, value over kilos, 52 weeks.
-- columns: price
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value) / sum(sales_volume) AS price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Pickled herring' AND region = 'Norr'
  AND period_end_date > day - INTERVAL 364 DAY
