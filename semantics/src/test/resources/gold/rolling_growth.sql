-- Growth of the rolling 52 weeks: there is one only once the window a year before is full as well.
WITH w AS (
  SELECT period_end_date AS d, period_id, row_number() OVER (ORDER BY period_end_date) AS n,
    sum(sales_value) OVER (ORDER BY period_end_date ROWS 51 PRECEDING) AS r
  FROM nielsen_sales_metrics WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup')
SELECT t.period_id AS week, t.r AS sales_value, CASE WHEN t.n >= 104 THEN 100.0 * t.r / y.r - 100 END AS sales_value_change_pct
FROM w t LEFT JOIN w y ON y.d = t.d - 364 WHERE t.n >= 52 ORDER BY 1
