-- question: Pareto: how many SKUs make 80 % of value?
-- reading: Those items listed.
-- columns: product_name, sales_value
-- order: yes
-- rows: all
WITH anchor AS (
  SELECT max(period_end_date) AS day
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'CATEGORY'
),
items AS (
  SELECT product_name, sum(sales_value) AS sales_value
FROM nielsen_sales_metrics CROSS JOIN anchor
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND period_end_date > day - INTERVAL 364 DAY
GROUP BY product_name
),
ranked AS (
  SELECT *, sum(sales_value) OVER (ORDER BY sales_value DESC) / sum(sales_value) OVER () AS cumulative,
    sum(sales_value) OVER (ORDER BY sales_value DESC) - sales_value AS before_it, sum(sales_value) OVER () AS total
  FROM items
)
SELECT product_name, sales_value, cumulative FROM ranked WHERE before_it < 0.8 * total ORDER BY sales_value DESC
