-- Sales are added up over weeks, distribution is read from the period's row.
WITH s AS (
  SELECT brand, sum(sales_value) AS v FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Crispbread'
    AND period_end_date BETWEEN DATE '2026-10-11' AND DATE '2026-11-01' GROUP BY brand),
d AS (
  SELECT brand, weighted_distribution AS wd FROM nielsen_sales_metrics
  WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'BRAND' AND category = 'Crispbread')
SELECT brand, v AS sales_value, wd AS weighted_distribution FROM s JOIN d USING (brand) ORDER BY v DESC, brand
