-- Sales of everything in Sweden, last 52 weeks.
SELECT sum(sales_value) AS sales_value
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY' AND country_code = 'SE'
  AND period_end_date > DATE '2026-11-15' - 364
