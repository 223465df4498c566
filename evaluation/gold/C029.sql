-- question: How do we perform in Almgren compared with the rest of the market?
-- reading: Own value sales and growth in Almgren and in the total without Almgren, 52 weeks; two rows.
-- columns: this_year, growth
-- percent: growth
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
SELECT 'Almgren' AS scope, almgren AS this_year, almgren_year_ago AS year_ago, almgren / almgren_year_ago - 1 AS growth FROM own
UNION ALL
SELECT 'rest of market', total - almgren, total_year_ago - almgren_year_ago, (total - almgren) / (total_year_ago - almgren_year_ago) - 1 FROM own
