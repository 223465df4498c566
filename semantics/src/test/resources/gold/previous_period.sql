-- The last four weeks against the four before.
SELECT sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 28) AS sales_value,
  100.0 * sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 28)
    / sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 28) - 100 AS sales_value_change_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-11-15' - 56
