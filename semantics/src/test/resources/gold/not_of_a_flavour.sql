-- Everything but one flavour: items without a flavour are not lost.
SELECT flavour, sum(sales_value) AS sales_value FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND (flavour IS NULL OR flavour <> 'Chilli')
  AND period_end_date > DATE '2026-11-15' - 364
GROUP BY flavour ORDER BY flavour NULLS LAST
