-- Distribution of the Solgård items in Norr, latest four-week period against the same a year before.
SELECT product_name,
  coalesce(max(weighted_distribution) FILTER (period_id = '2026-P11'), 0) AS weighted_distribution,
  coalesce(max(weighted_distribution) FILTER (period_id = '2026-P11'), 0)
    - coalesce(max(weighted_distribution) FILTER (period_id = '2025-P11'), 0) AS weighted_distribution_change
FROM nielsen_sales_metrics
WHERE period_id IN ('2026-P11', '2025-P11') AND market_level = 'REGION' AND region = 'Norr' AND product_level = 'ITEM' AND brand = 'Solgård'
GROUP BY product_name ORDER BY product_name
