-- question: Promo pressure by retailer for herring
-- reading: Promoted value over value of pickled herring by retailer group, ratio of sums, 52 weeks.
-- columns: promo_share
-- either: retailer_group | market_name | market_id
-- percent: promo_share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT retailer_group, market_name, market_id, sum(promo_sales_value) / sum(sales_value) AS promo_share
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Pickled herring'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
