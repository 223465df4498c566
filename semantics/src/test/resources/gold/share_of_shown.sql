-- Categories as a share of all categories shown.
SELECT category, 100.0 * sum(sales_units) / sum(sum(sales_units)) OVER () AS sales_units_share_of_shown
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY category ORDER BY category
