-- Distribution of a brand in one region and outside it, pooled from its parts.
WITH p AS (
  SELECT region, max(pcv_selling) FILTER (product_level = 'BRAND' AND brand = 'Solgård') AS s, max(pcv_universe) FILTER (product_level = 'CATEGORY') AS u
  FROM nielsen_sales_metrics
  WHERE period_id = '2026-P11' AND category = 'Ketchup' AND (market_id = 'SE-TOT' OR (market_level = 'REGION' AND region = 'Norr'))
  GROUP BY region)
SELECT 'Norr' AS region, 100.0 * s / u AS weighted_distribution FROM p WHERE region = 'Norr'
UNION ALL
SELECT 'rest', 100.0 * (t.s - n.s) / (t.u - n.u) FROM p t JOIN p n ON t.region IS NULL AND n.region = 'Norr'
