-- A banner that missed the delivery of a week: the week is a row all the same.
SELECT w.period_id AS week, coalesce(s.sales_value, 0) AS sales_value
FROM (SELECT DISTINCT period_id, period_end_date FROM nielsen_sales_metrics WHERE period_type = 'WEEK'
  AND period_end_date BETWEEN DATE '2026-07-12' AND DATE '2026-08-09') w
LEFT JOIN nielsen_sales_metrics s ON s.period_id = w.period_id AND s.market_level = 'BANNER' AND s.banner = 'Stadsgrossen'
  AND s.product_level = 'CATEGORY' AND s.category = 'Ketchup'
ORDER BY 1
