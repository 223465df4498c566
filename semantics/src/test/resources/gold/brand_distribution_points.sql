-- Distribution points of the ketchup brands, as their rows publish them.
SELECT brand, tdp FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
ORDER BY brand
