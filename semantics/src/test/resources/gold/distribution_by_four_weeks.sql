-- Distribution of an item in every four-week period of 2026.
SELECT period_id AS four_weeks, weighted_distribution FROM nielsen_sales_metrics
WHERE period_type = 'P4W' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND product_name = 'Solgård Original 1000 g'
  AND iso_year = 2026 AND period_end_date >= DATE '2026-01-04'
ORDER BY 1
