-- Growth of all ketchup items of Solgård in the last 12 weeks, those without sales in one of the years included.
WITH i AS (
  SELECT product_name,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date > DATE '2026-11-15' - 84), 0) AS ty,
    coalesce(sum(sales_value) FILTER (WHERE period_end_date <= DATE '2026-11-15' - 364), 0) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND retailer_group = 'Gemena' AND product_level = 'ITEM' AND brand = 'Solgård'
    AND (period_end_date > DATE '2026-11-15' - 84
      OR period_end_date BETWEEN DATE '2025-08-31' AND DATE '2025-11-16')
  GROUP BY product_name)
SELECT product_name, ty AS sales_value, ya AS sales_value_base, ty - ya AS sales_value_change,
  CASE WHEN ya > 0 THEN 100.0 * ty / ya - 100 END AS sales_value_change_pct,
  CASE WHEN ya > 0 THEN 100.0 * ty / ya END AS sales_value_index
FROM i ORDER BY ty - ya, product_name
