-- question: De 10 bästa artiklarna i sylt räknat i volym
-- reading: Jam items by kilos, ten biggest, 52 weeks.
-- columns: sales_volume
-- either: product_name | product_id | ean
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_volume) AS sales_volume
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND category = 'Jam'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY sales_volume DESC
LIMIT 10
