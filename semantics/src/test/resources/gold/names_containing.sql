-- Items whose name contains "1 KG", whatever the case.
SELECT product_name, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND lower(product_name) LIKE '%1 kg%'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY product_name ORDER BY product_name
