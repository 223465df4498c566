-- Brands with more than a tenth of their category.
WITH b AS (
  SELECT brand, category, sum(sales_value) AS v FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND period_end_date > DATE '2026-11-15' - 364
  GROUP BY ALL)
SELECT category, brand, 100.0 * v / sum(v) OVER (PARTITION BY category) AS sales_value_share FROM b
QUALIFY 100.0 * v / sum(v) OVER (PARTITION BY category) > 10 ORDER BY category, brand
