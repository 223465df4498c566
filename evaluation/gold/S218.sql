-- question: What percentage of sales is on promotion?
-- reading: Promoted value over all value, Sweden, 52 weeks.
-- columns: promo_share
-- percent: promo_share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(promo_sales_value) / sum(sales_value) AS promo_share
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND period_end_date > day - INTERVAL 364 DAY
