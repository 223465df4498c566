-- question: Share of private label by category
-- reading: Private label rows over category rows, value, 52 weeks.
-- columns: category, share
-- percent: share
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
part AS (
  SELECT category, sum(sales_value) AS part
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'MANUFACTURER'
    AND manufacturer = 'Private Label'
    AND period_end_date > day - INTERVAL 364 DAY
  GROUP BY category
),
whole AS (
  SELECT category, sum(sales_value) AS whole
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND period_end_date > day - INTERVAL 364 DAY
  GROUP BY category
)
SELECT category, part, part / whole AS share
FROM part JOIN whole USING (category)
