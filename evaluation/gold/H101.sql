-- question: Where are we cheapest?
-- reading: Own average price (units) by banner, ratio of sums over 52 weeks, lowest first.
-- columns: price
-- either: banner | market_name | market_id
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT banner, market_name, market_id, sum(sales_value) / sum(sales_units) AS price
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY price
