-- The MAT row: sold at least once in the 52 weeks.
SELECT product_name, weighted_distribution FROM nielsen_sales_metrics
WHERE period_id = 'MAT 2026-W46' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND brand = 'Rågfors' ORDER BY 1
