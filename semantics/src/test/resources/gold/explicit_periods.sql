-- A named quarter against another one.
SELECT sum(sales_value) FILTER (period_end_date >= DATE '2026-07-01') AS sales_value,
  sum(sales_value) FILTER (period_end_date < DATE '2026-07-01') AS sales_value_base,
  sum(sales_value) FILTER (period_end_date >= DATE '2026-07-01') - sum(sales_value) FILTER (period_end_date < DATE '2026-07-01') AS sales_value_change
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY'
  AND (period_end_date BETWEEN DATE '2026-07-05' AND DATE '2026-09-27' OR period_end_date BETWEEN DATE '2026-04-05' AND DATE '2026-06-28')
