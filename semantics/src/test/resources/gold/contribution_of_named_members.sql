-- What two brands contributed to the growth of all ketchup brands together.
WITH b AS (
  SELECT brand, coalesce(sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364), 0) AS ty,
    coalesce(sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364), 0) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY brand),
t AS (SELECT sum(ya) AS ya, sum(ty) - sum(ya) AS change FROM b)
SELECT brand, 100.0 * (b.ty - b.ya) / t.ya AS sales_value_contribution_pts, 100.0 * (b.ty - b.ya) / t.change AS sales_value_share_of_change
FROM b CROSS JOIN t WHERE brand IN ('Rubino', 'Solgård') ORDER BY brand
