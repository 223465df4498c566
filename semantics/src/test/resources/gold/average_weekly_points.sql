-- Average weekly distribution points over 12 weeks against a year before.
WITH w AS (
  SELECT brand, period_end_date > DATE '2026-11-15' - 84 AS now, sum(tdp) / 12.0 AS points
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'REGION' AND region = 'Norr' AND product_level = 'BRAND' AND category = 'Ketchup'
    AND (period_end_date > DATE '2026-11-15' - 84 OR period_end_date BETWEEN DATE '2025-08-31' AND DATE '2025-11-16')
  GROUP BY 1, 2)
SELECT brand, max(points) FILTER (now) AS tdp, max(points) FILTER (NOT now) AS tdp_base,
  max(points) FILTER (now) - max(points) FILTER (NOT now) AS tdp_change
FROM w GROUP BY brand ORDER BY brand
