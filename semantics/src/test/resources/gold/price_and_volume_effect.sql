-- The change of value split: volume at the old price, price with mix at the new volume.
WITH b AS (
  SELECT brand, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364) AS v1,
    sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS v0,
    sum(sales_volume) FILTER (period_end_date > DATE '2026-11-15' - 364) AS q1,
    sum(sales_volume) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS q0
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Crispbread'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY brand)
SELECT brand, v1 - v0 AS sales_value_change, (q1 - q0) * (v0 * 1.0 / q0) AS volume_effect,
  ((v1 * 1.0 / q1) - (v0 * 1.0 / q0)) * q1 AS price_effect
FROM b ORDER BY brand
