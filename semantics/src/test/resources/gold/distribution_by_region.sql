-- Where an item is distributed, by region; a region without a row has none.
SELECT r.region, coalesce(i.weighted_distribution, 0) AS weighted_distribution
FROM (SELECT DISTINCT region, market_id FROM nielsen_sales_metrics WHERE market_level = 'REGION' AND country_code = 'SE') r
JOIN nielsen_sales_metrics i ON i.market_id = r.market_id AND i.period_id = '2026-P11' AND i.product_level = 'ITEM'
  AND i.product_name = 'Solgård Mindre socker 1000 g'
ORDER BY r.region
