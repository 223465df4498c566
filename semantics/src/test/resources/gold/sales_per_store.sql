-- Sales per selling store and week.
SELECT product_name, sum(sales_value) * 1.0 / sum(stores_selling) AS sales_per_store FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND brand = 'Rågfors'
  AND period_end_date > DATE '2026-11-15' - 84
GROUP BY product_name ORDER BY product_name
