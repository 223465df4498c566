-- Average weekly distribution by quarter of the weeks' Sundays.
SELECT concat(year(period_end_date), '-Q', quarter(period_end_date)) AS quarter,
  sum(weighted_distribution) * 1.0 / count(DISTINCT period_id) AS weighted_distribution
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND product_name = 'Solgård Original 1000 g'
  AND iso_year = 2026
GROUP BY 1 ORDER BY 1
