-- Distribution points of a manufacturer, whose own rows this sample does not publish.
SELECT sum(weighted_distribution) AS tdp FROM nielsen_sales_metrics
WHERE period_id = '2026-P11' AND market_id = 'SE-TOT' AND product_level = 'ITEM' AND manufacturer = 'Nordvik Foods'
  AND category = 'Ketchup'
