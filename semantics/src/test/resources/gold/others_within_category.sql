-- The best brand of each category and the others of that category.
WITH b AS (
  SELECT category, brand, sum(sales_value) AS v, row_number() OVER (PARTITION BY category ORDER BY sum(sales_value) DESC, brand) AS n
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND period_end_date > DATE '2026-11-15' - 364
  GROUP BY category, brand)
SELECT category, CASE WHEN n = 1 THEN brand ELSE 'others' END AS brand, sum(v) AS sales_value
FROM b GROUP BY 1, 2 ORDER BY category, min(n)
