-- Weekly distribution of an item around its delisting.
SELECT w.period_id AS week, coalesce(i.weighted_distribution, 0) AS weighted_distribution
FROM (SELECT DISTINCT period_id FROM nielsen_sales_metrics
      WHERE period_type = 'WEEK' AND period_end_date BETWEEN DATE '2025-05-04' AND DATE '2025-11-16') w
LEFT JOIN nielsen_sales_metrics i ON i.period_id = w.period_id AND i.market_id = 'SE-TOT' AND i.product_level = 'ITEM'
  AND i.product_name = 'Rågfors Original 500 g'
ORDER BY 1
