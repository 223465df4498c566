-- Our share of the reduced sugar segment, now and a year before.
WITH s AS (
  SELECT period_end_date > DATE '2026-11-15' - 364 AS now, sum(sales_value) AS total,
    sum(CASE WHEN manufacturer = 'Nordvik Foods' THEN sales_value ELSE 0 END) AS own
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND segment = 'Reduced sugar'
    AND period_end_date > DATE '2026-11-15' - 728 GROUP BY 1)
SELECT max(100.0 * own / total) FILTER (now) AS sales_value_share_of_segment,
  max(100.0 * own / total) FILTER (NOT now) AS sales_value_share_of_segment_base,
  max(100.0 * own / total) FILTER (now) - max(100.0 * own / total) FILTER (NOT now) AS sales_value_share_of_segment_change_pts
FROM s
