-- Rolling 52-week sales of each category over all weeks; the first window is full in its 52nd week.
WITH w AS (
  SELECT category, period_end_date AS d, period_id, sales_value AS v, row_number() OVER (PARTITION BY category ORDER BY period_end_date) AS n,
    sum(sales_value) OVER (PARTITION BY category ORDER BY period_end_date ROWS 51 PRECEDING) AS r
  FROM nielsen_sales_metrics WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY')
SELECT period_id AS week, category, r AS sales_value FROM w WHERE n >= 52 ORDER BY 1, 2
