-- Each region's share of ketchup sales.
SELECT region, sum(sales_value) AS sales_value,
  100.0 * sum(sales_value) / (SELECT sum(sales_value) FROM nielsen_sales_metrics
    WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup'
      AND period_end_date > DATE '2026-11-15' - 364) AS sales_value_share_of_market
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY region ORDER BY 2 DESC, 1
