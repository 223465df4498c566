-- question: Bottom 5 items in crispbread by units
-- reading: Crispbread items by packs sold in 52 weeks, five lowest of those that sold.
-- columns: sales_units
-- either: product_name | product_id | ean
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT product_name, product_id, ean, sum(sales_units) AS sales_units
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND category = 'Crispbread'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
ORDER BY sales_units
LIMIT 5
