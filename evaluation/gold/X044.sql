-- question: Försäljning per kanal i år jämfört med i fjol
-- reading: Channel rows, ISO year to date against the same weeks of the year before.
-- columns: channel, this_year, year_ago
-- order: none
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
both_years AS (
  SELECT channel,
    coalesce(sum(sales_value) FILTER (WHERE iso_year = year(day)), 0) AS this_year,
    coalesce(sum(sales_value) FILTER (WHERE iso_year = year(day) - 1 AND iso_week <= week(day)), 0) AS year_ago
  FROM nielsen_sales_metrics CROSS JOIN anchor
  WHERE period_type = 'WEEK' AND market_level = 'CHANNEL' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND ((iso_year = year(day)) OR (iso_year = year(day) - 1 AND iso_week <= week(day)))
  GROUP BY channel
)
SELECT channel, this_year, year_ago, this_year - year_ago AS change, this_year / nullif(year_ago, 0) - 1 AS growth
FROM both_years
