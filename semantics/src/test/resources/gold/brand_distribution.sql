-- Weighted and numeric distribution and selling stores of the ketchup brands, latest four-week period.
SELECT brand, weighted_distribution, numeric_distribution, stores_selling FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
ORDER BY weighted_distribution DESC, brand
