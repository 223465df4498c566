-- Ketchup in one region against the rest of the country: total less the region.
WITH s AS (
  SELECT coalesce(region, 'total') AS m, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364) AS ty,
    sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS ya,
    sum(sales_units) FILTER (period_end_date > DATE '2026-11-15' - 364) AS u
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND (market_id = 'SE-TOT' OR (market_level = 'REGION' AND region = 'Norr')) AND product_level = 'CATEGORY'
    AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 728 GROUP BY 1),
x AS (
  SELECT 'Norr' AS region, ty, ya, u FROM s WHERE m = 'Norr'
  UNION ALL
  SELECT 'rest', t.ty - n.ty, t.ya - n.ya, t.u - n.u FROM s t JOIN s n ON t.m = 'total' AND n.m = 'Norr')
SELECT region, ty AS sales_value, 100.0 * ty / ya - 100 AS sales_value_change_pct, ty * 1.0 / u AS price_per_unit FROM x ORDER BY region
