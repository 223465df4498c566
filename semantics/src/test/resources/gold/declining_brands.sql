-- Brands whose value fell against a year before, worst first.
WITH b AS (
  SELECT brand, sum(CASE WHEN period_end_date > DATE '2026-11-15' - 364 THEN sales_value ELSE 0 END) AS ty,
    sum(CASE WHEN period_end_date <= DATE '2026-11-15' - 364 THEN sales_value ELSE 0 END) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND period_end_date > DATE '2026-11-15' - 728
  GROUP BY brand)
SELECT brand, 100.0 * ty / ya - 100 AS sales_value_change_pct FROM b WHERE ya > 0 AND ty < ya ORDER BY 2, 1
