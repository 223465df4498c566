-- The brand that grew and sells most; all that did not grow are among the others.
WITH b AS (
  SELECT brand, sum(sales_value) FILTER (period_end_date > DATE '2026-11-15' - 364) AS v,
    sum(sales_value) FILTER (period_end_date <= DATE '2026-11-15' - 364) AS y
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Ketchup'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY brand),
n AS (SELECT brand, v, y, (SELECT count(*) FROM b o WHERE o.v > o.y AND o.v >= b.v) AS rank FROM b)
SELECT CASE WHEN v > y AND rank <= 2 THEN brand ELSE 'others' END AS brand, sum(v) AS sales_value, 100.0 * sum(v) / sum(y) - 100 AS sales_value_change_pct
FROM n GROUP BY 1 ORDER BY max(CASE WHEN v > y AND rank <= 2 THEN 0 ELSE 1 END), 2 DESC
