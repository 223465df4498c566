-- What regions contributed to growth; the contributions add up to the growth of all regions.
WITH b AS (
  SELECT region, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 84) AS ty,
    sum(sales_value) FILTER (period_end_date BETWEEN DATE '2026-11-15' - 84 - 77 AND DATE '2026-11-15' - 84) AS pp
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND period_end_date > DATE '2026-11-15' - 168 GROUP BY region)
SELECT region, ty - pp AS sales_value_change, 100.0 * (ty - pp) / sum(pp) OVER () AS sales_value_contribution_pts FROM b
ORDER BY region
