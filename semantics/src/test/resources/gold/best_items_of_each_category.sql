-- The two best items of each category.
SELECT category, product_name, sales_value FROM (
  SELECT category, product_name, sum(sales_value) AS sales_value,
    row_number() OVER (PARTITION BY category ORDER BY sum(sales_value) DESC, product_name) AS n
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND period_end_date > DATE '2026-11-15' - 364
  GROUP BY category, product_name)
WHERE n <= 2 ORDER BY category, n
