-- Organic and not organic: growth and share of the category, from item rows.
WITH i AS (
  SELECT organic, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364) AS ty,
    sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS ya
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY organic)
SELECT organic, ty AS sales_value, 100.0 * ty / (SELECT sum(sales_value) FROM nielsen_sales_metrics
    WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup'
      AND period_end_date > DATE '2026-11-15' - 364) AS sales_value_share,
  100.0 * ty / ya - 100 AS sales_value_change_pct FROM i ORDER BY organic
