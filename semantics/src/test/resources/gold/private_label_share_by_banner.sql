-- Share of private label in each banner.
WITH p AS (
  SELECT banner, sum(sales_value) AS v FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND country_code = 'SE' AND product_level = 'BRAND' AND private_label
    AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364 GROUP BY banner),
c AS (
  SELECT banner, sum(sales_value) AS v FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364 GROUP BY banner)
SELECT banner, 100.0 * p.v / c.v AS sales_value_share FROM p JOIN c USING (banner) ORDER BY 2 DESC, 1
