-- How strong Solgård is within ketchup, by banner.
WITH m AS (
  SELECT banner, sum(CASE WHEN product_level = 'BRAND' THEN sales_value ELSE 0 END) * 1.0
    / sum(CASE WHEN product_level = 'CATEGORY' THEN sales_value END) AS share
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level IN ('COUNTRY', 'BANNER') AND category = 'Ketchup'
    AND (product_level = 'CATEGORY' OR (product_level = 'BRAND' AND brand = 'Solgård'))
    AND period_end_date > DATE '2026-11-15' - 364
  GROUP BY banner)
SELECT banner, 100 * share / (SELECT share FROM m WHERE banner IS NULL) AS sales_value_development_index
FROM m WHERE banner IS NOT NULL AND share > 0 ORDER BY banner
