-- Neither of the flavour nor of Rubino.
SELECT product_name, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND brand <> 'Rubino'
  AND (flavour IS NULL OR flavour <> 'Sesame') AND period_end_date > DATE '2026-11-15' - 364
GROUP BY product_name ORDER BY product_name
