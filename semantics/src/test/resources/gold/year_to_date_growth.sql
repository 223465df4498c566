-- This year to date against the same ISO weeks of last year, by category.
SELECT category, sum(sales_value) FILTER (iso_year = 2026) AS sales_value,
  sum(sales_value) FILTER (iso_year = 2025 AND iso_week <= 46) AS sales_value_base,
  100.0 * sum(sales_value) FILTER (iso_year = 2026) / sum(sales_value) FILTER (iso_year = 2025 AND iso_week <= 46) - 100 AS sales_value_change_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND iso_year IN (2025, 2026)
GROUP BY category ORDER BY category
