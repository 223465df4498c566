-- Items a selling store carries on average: points over distribution.
SELECT brand, tdp * 1.0 / weighted_distribution AS avg_items_carried FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup' ORDER BY brand
