-- question: Which region over-indexes for herring?
-- reading: Index = herring share of the region's sales over herring share of all regions' sales, value, 52 weeks, highest first (same figure as region share of herring over region share of all).
-- columns: over_index
-- either: region | market_name | market_id
-- percent: over_index
-- order: yes
-- rows: first 1
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
regions AS (
  SELECT region, market_name, market_id, sum(sales_value) FILTER (WHERE category = 'Pickled herring') AS herring, sum(sales_value) AS everything
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY ALL
)
SELECT region, market_name, market_id, herring,
  (herring / everything) / (sum(herring) OVER () / sum(everything) OVER ()) AS over_index
FROM regions
ORDER BY over_index DESC
