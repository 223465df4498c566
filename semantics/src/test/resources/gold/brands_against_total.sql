-- Two brands together against the whole category, weekly.
SELECT w.period_id AS week, k.brand, sum(w.sales_value) AS sales_value, sum(w.sales_value) * 1.0 / sum(w.sales_volume) AS price_per_kg
FROM nielsen_sales_metrics w
JOIN (VALUES ('Rubino + Tomatilla', 'BRAND'), ('total', 'CATEGORY')) AS k(brand, level) ON k.level = w.product_level
WHERE w.period_type = 'WEEK' AND w.market_id = 'SE-TOT' AND w.category = 'Ketchup' AND w.period_end_date > DATE '2026-11-15' - 56
  AND (w.product_level = 'CATEGORY' OR w.brand IN ('Rubino', 'Tomatilla'))
GROUP BY 1, 2 ORDER BY 1, 2
