-- An item sold in only one of two banners: the other banner's stores still belong to the universe.
WITH u AS (
  SELECT sum(pcv_universe) AS all_stores FROM nielsen_sales_metrics
  WHERE period_id = '2026-P11' AND market_level = 'BANNER' AND banner IN ('Prisbo', 'Diskonto Nord') AND product_level = 'CATEGORY'
    AND category = 'Ketchup')
SELECT product_name, 100.0 * sum(pcv_selling) / (SELECT all_stores FROM u) AS weighted_distribution
FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_level = 'BANNER' AND banner IN ('Prisbo', 'Diskonto Nord') AND product_level = 'ITEM'
  AND category = 'Ketchup'
GROUP BY product_name ORDER BY product_name
