-- question: Price gap to private label in crispbread
-- reading: The gap alone, in money a kilo and as a fraction of private label.
-- columns: gap
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
prices AS (
SELECT sum(sales_value) FILTER (WHERE manufacturer = 'Nordvik Foods') / sum(sales_volume) FILTER (WHERE manufacturer = 'Nordvik Foods') AS own_price,
  sum(sales_value) FILTER (WHERE manufacturer = 'Private Label') / sum(sales_volume) FILTER (WHERE manufacturer = 'Private Label') AS private_label_price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND category = 'Crispbread'
  AND period_end_date > day - INTERVAL 364 DAY
)
SELECT own_price - private_label_price AS gap FROM prices
