-- Weekly share of two brands.
SELECT b.period_id AS week, b.brand, 100.0 * b.sales_value / c.sales_value AS sales_value_share
FROM nielsen_sales_metrics b
JOIN nielsen_sales_metrics c ON c.period_id = b.period_id AND c.market_id = b.market_id AND c.category = b.category AND c.product_level = 'CATEGORY'
WHERE b.period_type = 'WEEK' AND b.market_id = 'SE-TOT' AND b.product_level = 'BRAND' AND b.category = 'Ketchup'
  AND b.brand IN ('Rubino', 'Solgård') AND b.period_end_date > DATE '2026-11-15' - 84
ORDER BY 1, 2
