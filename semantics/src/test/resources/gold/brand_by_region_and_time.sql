-- Two dimensions and time at once.
SELECT concat(year(period_end_date), '-Q', quarter(period_end_date)) AS quarter, region, brand, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'BRAND' AND category = 'Crispbread'
  AND iso_year = 2026
GROUP BY ALL ORDER BY 1, 2, 3
