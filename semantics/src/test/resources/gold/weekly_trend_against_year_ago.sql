-- Weekly ketchup sales this year beside the same weeks a year before.
SELECT t.period_id AS week, t.sales_value, y.sales_value AS sales_value_base,
  100.0 * (t.sales_value - y.sales_value) / y.sales_value AS sales_value_change_pct
FROM nielsen_sales_metrics t
LEFT JOIN nielsen_sales_metrics y ON y.period_id = t.ya_period_id AND y.market_id = t.market_id AND y.product_id = t.product_id
WHERE t.period_type = 'WEEK' AND t.market_id = 'SE-TOT' AND t.product_level = 'CATEGORY' AND t.category = 'Ketchup'
  AND t.iso_year = 2026
ORDER BY t.iso_week
