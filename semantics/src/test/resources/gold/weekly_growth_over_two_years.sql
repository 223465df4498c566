-- Weekly growth over a year and a half: periods that overlap are still kept apart.
SELECT t.period_id AS week, t.sales_value, 100.0 * t.sales_value / y.sales_value - 100 AS sales_value_change_pct
FROM nielsen_sales_metrics t
JOIN nielsen_sales_metrics y ON y.period_type = 'WEEK' AND y.period_end_date = t.period_end_date - 182 AND y.market_id = t.market_id AND y.product_id = t.product_id
WHERE t.period_type = 'WEEK' AND t.market_id = 'SE-TOT' AND t.product_level = 'CATEGORY' AND t.category = 'Ketchup'
  AND t.period_end_date > DATE '2026-11-15' - 546
ORDER BY t.period_end_date
