-- Weighted distribution of one item in the latest complete four-week period: one row, read as it stands.
SELECT weighted_distribution FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND product_name = 'Solgård Original 1000 g'
