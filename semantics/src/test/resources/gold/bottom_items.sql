-- The five items that sell least, in units.
SELECT product_name, sum(sales_units) AS sales_units
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'ITEM' AND country_code = 'SE'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY product_name ORDER BY 2, 1 LIMIT 5
