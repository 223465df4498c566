-- Average weekly distribution over 12 weeks; a week without a row counts as zero.
SELECT product_name, sum(weighted_distribution) / 12.0 AS weighted_distribution FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND region = 'Norr' AND product_level = 'ITEM' AND brand = 'Solgård'
  AND period_end_date > DATE '2026-11-15' - 84
GROUP BY product_name ORDER BY product_name
