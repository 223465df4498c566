-- Sales per distribution point and week of items: their own weighted distribution.
SELECT product_name, sum(sales_value) * 1.0 / sum(weighted_distribution) AS velocity,
  sum(sales_units) * 1.0 / sum(weighted_distribution) AS units_velocity
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND brand = 'Rågfors'
  AND period_end_date > DATE '2026-11-15' - 84
GROUP BY product_name ORDER BY product_name
