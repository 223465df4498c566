-- The two biggest ketchup brands and all others together: price, share and growth recomputed.
WITH b AS (
  SELECT brand, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364) AS v,
    sum(sales_units) FILTER (period_end_date > DATE '2026-11-15' - 364) AS u,
    sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS y
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY brand),
n AS (SELECT CASE WHEN brand IN ('Solgård', 'Rubino') THEN brand ELSE 'others' END AS brand, sum(v) AS v, sum(u) AS u, sum(y) AS y FROM b GROUP BY 1)
SELECT brand, v AS sales_value, v * 1.0 / u AS price_per_unit, 100.0 * v / sum(v) OVER () AS sales_value_share,
  100.0 * v / y - 100 AS sales_value_change_pct, 100.0 * (v - y) / sum(y) OVER () AS sales_value_contribution_pts
FROM n ORDER BY brand = 'others', v DESC
