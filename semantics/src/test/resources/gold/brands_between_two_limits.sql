-- Brands that sold for at least 100000000 and at most 300000000, the largest first.
SELECT brand, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand HAVING sum(sales_value) BETWEEN 100000000 AND 300000000 ORDER BY 2 DESC, 1
