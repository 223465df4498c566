-- question: Försäljning exkl. moms
-- reading: All categories without VAT (12 % to 2026-W13, 6 % from W14), 52 weeks.
-- columns: value_without_vat
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(sales_value / CASE WHEN period_end_date >= DATE '2026-04-01' THEN 1.06 ELSE 1.12 END) AS value_without_vat
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND period_end_date > day - INTERVAL 364 DAY
