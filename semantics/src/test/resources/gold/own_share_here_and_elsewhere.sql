-- Share of Solgård in one banner and in the rest of the market, each of its own category.
WITH s AS (
  SELECT sum(sales_value) FILTER (market_level = 'BANNER' AND product_level = 'BRAND') AS bm,
    sum(sales_value) FILTER (market_level = 'COUNTRY' AND product_level = 'BRAND') AS bt,
    sum(sales_value) FILTER (market_level = 'BANNER' AND product_level = 'CATEGORY') AS cm,
    sum(sales_value) FILTER (market_level = 'COUNTRY' AND product_level = 'CATEGORY') AS ct
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND category = 'Ketchup' AND (market_id = 'SE-TOT' OR (market_level = 'BANNER' AND banner = 'Prisbo'))
    AND (product_level = 'CATEGORY' OR (product_level = 'BRAND' AND brand = 'Solgård')) AND period_end_date > DATE '2026-11-15' - 364)
SELECT 'Prisbo' AS banner, bm AS sales_value, 100.0 * bm / cm AS sales_value_share FROM s
UNION ALL
SELECT 'rest', bt - bm, 100.0 * (bt - bm) / (ct - cm) FROM s
