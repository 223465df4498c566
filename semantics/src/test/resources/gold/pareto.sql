-- Cumulative share of items, largest first.
WITH i AS (
  SELECT product_name, sum(sales_value) AS v FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 364 GROUP BY product_name)
SELECT product_name, v AS sales_value,
  100.0 * (SELECT sum(o.v) FROM i o WHERE o.v >= i.v) / (SELECT sum(v) FROM i) AS sales_value_cumulative_share
FROM i ORDER BY v DESC, product_name
