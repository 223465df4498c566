-- Items of Rågfors and Rubino in autumn 2025 against a year before: lost ones fall by 100 per cent, new ones have no growth.
WITH i AS (
  SELECT product_name, sum(sales_value) FILTER (iso_year = 2025) AS ty, sum(sales_value) FILTER (iso_year = 2024) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND brand IN ('Rågfors', 'Rubino')
    AND iso_week BETWEEN 43 AND 46 AND iso_year IN (2024, 2025) GROUP BY product_name)
SELECT product_name, coalesce(ty, 0) AS sales_value, coalesce(ty, 0) - coalesce(ya, 0) AS sales_value_change,
  CASE WHEN ya IS NULL THEN NULL WHEN ty IS NULL THEN -100 ELSE 100.0 * ty / ya - 100 END AS sales_value_change_pct
FROM i ORDER BY 3, 1
