-- Growth of a region's own trade share, one member named.
WITH s AS (
  SELECT sum(sales_value) FILTER (market_level = 'REGION' AND period_end_date > DATE '2026-11-15' - 364) AS r1,
    sum(sales_value) FILTER (market_level = 'REGION' AND period_end_date <= DATE '2026-11-15' - 364) AS r0,
    sum(sales_value) FILTER (market_level = 'COUNTRY' AND period_end_date > DATE '2026-11-15' - 364) AS t1,
    sum(sales_value) FILTER (market_level = 'COUNTRY' AND period_end_date <= DATE '2026-11-15' - 364) AS t0
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND (market_id = 'SE-TOT' OR (market_level = 'REGION' AND region = 'Syd')) AND product_level = 'BRAND'
    AND brand = 'Solgård' AND period_end_date > DATE '2026-11-15' - 728)
SELECT 100.0 * r1 / t1 AS sales_value_share_of_market, 100.0 * r1 / t1 - 100.0 * r0 / t0 AS sales_value_share_of_market_change_pts FROM s
