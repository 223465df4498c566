-- question: Hva er markedsandelen vår i Norge hittil i år?
-- reading: Own value over all measured categories in Norway, ISO year to date.
-- columns: share
-- percent: share
-- order: none
-- rows: all
-- if empty: decline
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'NO' AND product_level = 'MANUFACTURER'
    AND manufacturer = 'Nordvik Foods'
    AND iso_year = year(day)
),
whole AS (
  SELECT sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'NO' AND product_level = 'CATEGORY'
    AND iso_year = year(day)
)
SELECT part, part / whole AS share
FROM part CROSS JOIN whole
WHERE part IS NOT NULL
