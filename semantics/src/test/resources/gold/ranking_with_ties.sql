-- Brands by number of items, the first three with all that are equal to the third.
WITH n AS (
  SELECT brand, count(DISTINCT product_id) AS k FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND sales_units > 0
    AND period_end_date > DATE '2026-11-15' - 364 GROUP BY brand)
SELECT brand, k AS sku_count FROM n WHERE k >= (SELECT min(k) FROM (SELECT k FROM n ORDER BY k DESC LIMIT 4))
ORDER BY k DESC, brand
