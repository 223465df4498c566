-- question: What was our volume share in crispbread last quarter?
-- reading: Own kilos over the category row, weeks ending in the latest complete calendar quarter.
-- columns: share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT sum(sales_volume) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
    AND manufacturer = 'Nordvik Foods' AND category = 'Crispbread'
    AND period_end_date >= date_trunc('quarter', day) - INTERVAL 3 MONTH AND period_end_date < date_trunc('quarter', day)
),
whole AS (
  SELECT sum(sales_volume) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Crispbread'
    AND period_end_date >= date_trunc('quarter', day) - INTERVAL 3 MONTH AND period_end_date < date_trunc('quarter', day)
)
SELECT part, part / whole AS share
FROM part CROSS JOIN whole
