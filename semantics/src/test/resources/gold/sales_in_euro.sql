-- Sales in euro.
SELECT category, sum(sales_value_eur) AS sales_value_eur FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY category ORDER BY category
