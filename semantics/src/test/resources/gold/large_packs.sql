-- Packs of more than 600 g.
SELECT sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND pack_size_g > 600
  AND period_end_date > DATE '2026-11-15' - 364
