-- Value, share of category, share change in points, growth and contribution of ketchup brands against the year before.
WITH b AS (
  SELECT brand,
    sum(CASE WHEN period_end_date BETWEEN DATE '2025-11-23' AND DATE '2026-11-15' THEN sales_value ELSE 0 END) AS ty,
    sum(CASE WHEN period_end_date BETWEEN DATE '2024-11-24' AND DATE '2025-11-16' THEN sales_value ELSE 0 END) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND' AND market_id = 'SE-TOT'
    AND category = 'Ketchup' AND period_end_date >= DATE '2024-11-24'
  GROUP BY brand),
c AS (
  SELECT sum(CASE WHEN period_end_date >= DATE '2025-11-23' THEN sales_value ELSE 0 END) AS ty,
    sum(CASE WHEN period_end_date < DATE '2025-11-23' THEN sales_value ELSE 0 END) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY' AND market_id = 'SE-TOT'
    AND category = 'Ketchup' AND period_end_date >= DATE '2024-11-24')
SELECT brand, b.ty AS sales_value, 100.0 * b.ty / c.ty AS sales_value_share,
  100.0 * b.ty / c.ty - 100.0 * b.ya / c.ya AS sales_value_share_change_pts,
  CASE WHEN b.ya <> 0 THEN 100.0 * b.ty / b.ya - 100 END AS sales_value_change_pct,
  100.0 * (b.ty - b.ya) / (SELECT sum(ya) FROM b) AS sales_value_contribution_pts
FROM b CROSS JOIN c ORDER BY b.ty DESC, brand LIMIT 10
