-- Brands other than two.
SELECT brand, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND brand NOT IN ('Solgård', 'Rubino')
  AND NOT private_label AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY 2 DESC, 1
