-- question: Top 3 weeks of the year for pickled herring
-- reading: Three biggest weeks of the last complete ISO year, pickled herring category row, value sales.
-- columns: sales_value
-- either: period_id | period_end_date | period_start_date | iso_week
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
)
SELECT period_id, period_end_date, period_start_date, iso_week, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Pickled herring' AND iso_year = year(day) - 1
GROUP BY ALL
ORDER BY sales_value DESC
LIMIT 3
