-- Promotion share, lift and depth by category.
WITH s AS (
  SELECT category, sum(promo_sales_value) AS pv, sum(sales_value) AS v, sum(sales_units) AS u, sum(base_sales_units) AS bu,
    sum(promo_sales_units) AS pu, sum(base_sales_value) AS bv
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-11-15' - 364
  GROUP BY category)
SELECT category, 100.0 * pv / v AS promo_share, 100.0 * (u - bu) / bu AS promo_lift,
  100.0 * (1 - (pv * 1.0 / pu) / (bv * 1.0 / bu)) AS promo_depth
FROM s ORDER BY category
