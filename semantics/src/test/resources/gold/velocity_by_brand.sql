-- Sales per distribution point and week of ketchup brands, 12 weeks.
SELECT brand, sum(sales_value) * 1.0 / sum(tdp) AS velocity FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
  AND period_end_date > DATE '2026-11-15' - 84
GROUP BY brand ORDER BY 2 DESC, 1
