-- The company's star, cut from the finest rows of the wide table, so that both say the same.
CREATE TEMP TABLE leaf AS
SELECT * FROM wide
WHERE period_type = 'WEEK' AND product_level = 'ITEM' AND country_code = 'SE'
  AND market_level = (SELECT CASE WHEN bool_or(market_level = 'BANNER') THEN 'BANNER' ELSE 'REGION' END FROM wide);

CREATE TEMP TABLE vw_fact_sales AS
SELECT period_end_date AS "Calendar Day", product_id AS "Product Key", market_id AS "Market Key",
  sales_value AS "Value Sales", sales_units AS "Volume Sales CU", promo_sales_value AS "Promo Value"
FROM leaf ORDER BY "Calendar Day", "Market Key", "Product Key";

CREATE TEMP TABLE date AS
SELECT day::DATE AS "Date", year(day)::INTEGER AS "Calendar Year", month(day)::INTEGER AS "Calendar Month",
  isoyear(day)::INTEGER AS "ISO Year", week(day)::INTEGER AS "ISO Week",
  printf('%d-W%02d', isoyear(day), week(day)) AS "Calendar Week",
  date_trunc('week', day)::DATE AS "Week Start"
FROM (SELECT unnest(generate_series(date_trunc('week', min("Calendar Day"))::TIMESTAMP, max("Calendar Day")::TIMESTAMP, INTERVAL 1 DAY)) AS day
  FROM vw_fact_sales);

CREATE TEMP TABLE product AS
SELECT product_id AS "Product Key", any_value(product_name) AS "Product Name", any_value(ean) AS "EAN",
  upper(any_value(category)) AS "Category", upper(any_value(segment)) AS "Segment", upper(any_value(brand)) AS "Brand",
  CASE any_value(manufacturer) WHEN 'Nordvik Foods' THEN 'NORDVIK FOODS SVERIGE' ELSE upper(any_value(manufacturer)) END
    AS "Manufacturer"
FROM leaf GROUP BY product_id;

CREATE TEMP TABLE market AS
SELECT market_id AS "Market Key", any_value(coalesce(banner, region)) AS "Banner",
  any_value(retailer_group) AS "Retailer Group", any_value(channel) AS "Channel"
FROM leaf GROUP BY market_id;
