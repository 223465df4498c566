-- question: How do we perform in Almgren compared with the rest of the market?
-- reading: The same figures in one row.
-- columns: almgren, rest_of_market
-- percent: almgren_growth, rest_growth
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
own AS (
  SELECT
    coalesce(sum(sales_value) FILTER (WHERE market_level = 'RETAILER_GROUP' AND period_end_date > day - INTERVAL 364 DAY), 0) AS almgren,
    coalesce(sum(sales_value) FILTER (WHERE market_level = 'RETAILER_GROUP' AND period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS almgren_year_ago,
    coalesce(sum(sales_value) FILTER (WHERE market_level = 'COUNTRY' AND period_end_date > day - INTERVAL 364 DAY), 0) AS total,
    coalesce(sum(sales_value) FILTER (WHERE market_level = 'COUNTRY' AND period_end_date > day - INTERVAL 728 DAY AND period_end_date <= day - INTERVAL 364 DAY), 0) AS total_year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND product_level = 'MANUFACTURER' AND manufacturer = 'Nordvik Foods' AND country_code = 'SE'
    AND (market_level = 'COUNTRY' OR market_level = 'RETAILER_GROUP' AND retailer_group = 'Almgren')
)
SELECT almgren, total - almgren AS rest_of_market, almgren / almgren_year_ago - 1 AS almgren_growth, (total - almgren) / (total_year_ago - almgren_year_ago) - 1 AS rest_growth FROM own
