-- Rolling 12-week share of Solgård: both sums over the window, then the ratio.
WITH w AS (
  SELECT period_end_date AS d, period_id, sum(CASE WHEN product_level = 'BRAND' THEN sales_value END) AS b,
    sum(CASE WHEN product_level = 'CATEGORY' THEN sales_value END) AS c
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND category = 'Ketchup'
    AND (product_level = 'CATEGORY' OR (product_level = 'BRAND' AND brand = 'Solgård'))
  GROUP BY 1, 2)
SELECT o.period_id AS week, (SELECT 100.0 * sum(i.b) / sum(i.c) FROM w i WHERE i.d > o.d - 84 AND i.d <= o.d) AS sales_value_share
FROM w o WHERE o.d > DATE '2026-11-15' - 182 ORDER BY 1
