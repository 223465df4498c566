-- Average price per unit and per kg of each ketchup brand: sums first, then the ratio.
SELECT brand, sum(sales_value) * 1.0 / sum(sales_units) AS price_per_unit,
  sum(sales_value) * 1.0 / sum(sales_volume) AS price_per_kg
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND' AND country_code = 'SE'
  AND category = 'Ketchup' AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY brand
