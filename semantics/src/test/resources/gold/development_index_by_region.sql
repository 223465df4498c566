-- How strong ketchup is in each region: its share of the region's sales over its share of all sales.
WITH r AS (
  SELECT region, sum(CASE WHEN category = 'Ketchup' THEN sales_value END) * 1.0 / sum(sales_value) AS here
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND period_end_date > DATE '2026-11-15' - 364 GROUP BY region),
t AS (
  SELECT sum(CASE WHEN category = 'Ketchup' THEN sales_value END) * 1.0 / sum(sales_value) AS everywhere
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-11-15' - 364)
SELECT region, 100 * here / everywhere AS sales_value_development_index FROM r CROSS JOIN t ORDER BY 2 DESC, 1
