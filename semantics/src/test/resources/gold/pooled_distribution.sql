-- Distribution of an item in all banners of a retailer together: parts over the universe of the category rows.
WITH u AS (
  SELECT market_id, pcv_universe, stores_universe FROM nielsen_sales_metrics
  WHERE period_id = '2026-P11' AND market_level = 'BANNER' AND retailer_group = 'Gemena' AND product_level = 'CATEGORY' AND category = 'Ketchup'),
i AS (
  SELECT market_id, pcv_selling, stores_selling FROM nielsen_sales_metrics
  WHERE period_id = '2026-P11' AND market_level = 'BANNER' AND product_level = 'ITEM' AND product_name = 'Solgård Squeeze 750 g')
SELECT 100.0 * sum(coalesce(pcv_selling, 0)) / sum(pcv_universe) AS weighted_distribution,
  100.0 * sum(coalesce(stores_selling, 0)) / sum(stores_universe) AS numeric_distribution
FROM u LEFT JOIN i USING (market_id)
