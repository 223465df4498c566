-- Rubino and a brand that is not sold: both are shown.
SELECT 'Nobody' AS brand, 0 AS sales_value, NULL AS price_per_unit
UNION ALL
SELECT brand, sum(sales_value), sum(sales_value) * 1.0 / sum(sales_units)
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND brand = 'Rubino'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY 1
