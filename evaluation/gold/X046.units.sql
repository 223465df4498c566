-- question: Hur stor andel av vår volym såldes på kampanj i fjol?
-- reading: Own sales_units on promotion over own sales_units, previous ISO year.
-- columns: promo_share
-- percent: promo_share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT sum(promo_sales_units) / sum(sales_units) AS promo_share
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
  AND manufacturer = 'Nordvik Foods'
  AND iso_year = year(day) - 1
