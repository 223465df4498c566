-- Brands within the segment Classic, as a share of the segment.
SELECT brand, 100.0 * sum(sales_value) / sum(sum(sales_value)) OVER () AS sales_value_share_of_segment
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND segment = 'Classic' AND category = 'Ketchup'
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY brand ORDER BY 2 DESC, 1
