-- Finds the planted causes in the published table, by hand-written SQL that knows where to look.
-- Every check gives one row; its columns are compared with the truths of events.json.

-- check: E01 Solgård in Region Norr
WITH a AS (
  SELECT iso_year AS y, product_name AS n, product_level AS l,
    sum(sales_value) AS v, sum(sales_volume) AS q, sum(base_sales_units) AS bu, sum(base_sales_value) AS bv,
    avg(weighted_distribution) AS wd, avg(tdp) AS tdp
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_name = 'SE Region Norr' AND brand = 'Solgård'
    AND product_level IN ('ITEM', 'BRAND') AND iso_year IN (2025, 2026) AND iso_week BETWEEN 35 AND 46
  GROUP BY ALL),
b AS (
  SELECT
    max(v) FILTER (y = 2026) AS v1, max(v) FILTER (y = 2025) AS v0,
    max(q) FILTER (y = 2026) AS q1, max(q) FILTER (y = 2025) AS q0,
    max(bu) FILTER (y = 2026) AS bu1, max(bu) FILTER (y = 2025) AS bu0,
    max(bv) FILTER (y = 2026) AS bv1, max(bv) FILTER (y = 2025) AS bv0,
    max(tdp) FILTER (y = 2026) AS t1, max(tdp) FILTER (y = 2025) AS t0
  FROM a WHERE l = 'BRAND')
SELECT
  100 * (v1 / v0 - 1) AS value_pct,
  100 * (bu1 / bu0 - 1) AS base_units_pct,
  v1 - v0 AS d_value,
  (SELECT sum(v) FILTER (y = 2026) - sum(v) FILTER (y = 2025) FROM a
    WHERE n IN ('Solgård Original 1000 g', 'Solgård Squeeze 750 g')) AS d_value_two_items,
  (SELECT max(wd) FROM a WHERE n = 'Solgård Original 1000 g' AND y = 2025) AS wd_1000_before_pct,
  (SELECT max(wd) FROM a WHERE n = 'Solgård Original 1000 g' AND y = 2026) AS wd_1000_after_pct,
  (SELECT max(wd) FROM a WHERE n = 'Solgård Squeeze 750 g' AND y = 2025) AS wd_750_before_pct,
  (SELECT max(wd) FROM a WHERE n = 'Solgård Squeeze 750 g' AND y = 2026) AS wd_750_after_pct,
  t0 AS tdp_before, t1 AS tdp_after,
  (v1 - v0) * ln(t1 / t0) / ln(v1 / v0) AS due_distribution,
  (v1 - v0) * ln((q1 / t1) / (q0 / t0)) / ln(v1 / v0) AS due_velocity,
  (v1 - v0) * ln((v1 / q1) / (v0 / q0)) / ln(v1 / v0) AS due_price_mix,
  bv1 - bv0 AS d_base,
  (v1 - bv1) - (v0 - bv0) AS d_incremental
FROM b;

-- check: E01 by retailer group
SELECT
  max(change) FILTER (retailer_group = 'Gemena') AS gemena_pct,
  max(change) FILTER (retailer_group = 'Norrfood') AS norrfood_pct,
  max(change) FILTER (retailer_group = 'Almgren') AS almgren_pct,
  arg_min(retailer_group, change) AS worst_group
FROM (
  SELECT retailer_group,
    100 * (sum(sales_value) FILTER (iso_year = 2026) / sum(sales_value) FILTER (iso_year = 2025) - 1) AS change
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'RETAILER_GROUP' AND country_code = 'SE'
    AND product_level = 'BRAND' AND brand = 'Solgård' AND iso_week BETWEEN 35 AND 46
  GROUP BY 1);

-- check: E01 items and start
SELECT
  string_agg(DISTINCT product_name, ' and ' ORDER BY product_name) AS items,
  min(period_id) AS first_week
FROM (
  SELECT product_name, period_id, weighted_distribution AS now,
    lag(weighted_distribution) OVER (PARTITION BY product_name ORDER BY period_end_date) AS before
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_name = 'Gemena Total' AND product_level = 'ITEM' AND brand = 'Solgård'
    AND launch_date < DATE '2026-01-01')
WHERE now < 0.7 * before;

-- check: E02 shares
SELECT
  100 * sum(sales_value) FILTER (brand = 'Solgård' AND iso_year = 2025) / sum(sales_value) FILTER (iso_year = 2025) AS solgard_before_pct,
  100 * sum(sales_value) FILTER (brand = 'Solgård' AND iso_year = 2026) / sum(sales_value) FILTER (iso_year = 2026) AS solgard_after_pct,
  100 * sum(sales_value) FILTER (brand = 'Rubino' AND iso_year = 2025) / sum(sales_value) FILTER (iso_year = 2025) AS rubino_before_pct,
  100 * sum(sales_value) FILTER (brand = 'Rubino' AND iso_year = 2026) / sum(sales_value) FILTER (iso_year = 2026) AS rubino_after_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND category = 'Ketchup' AND iso_week BETWEEN 1 AND 20;

-- check: E02 items
SELECT
  100 * (sum(base_sales_units) FILTER (product_name = 'Solgård Mindre socker 1000 g' AND iso_year = 2026)
    / sum(base_sales_units) FILTER (product_name = 'Solgård Mindre socker 1000 g' AND iso_year = 2025) - 1) AS mindre_socker_pct,
  avg(weighted_distribution) FILTER (product_name = 'Rubino Zero 570 g') AS zero_570_wd_pct,
  avg(weighted_distribution) FILTER (product_name = 'Rubino Zero 1 kg') AS zero_1000_wd_pct,
  (SELECT string_agg(product_name, ' and ' ORDER BY product_name) FROM dim_product
    WHERE launch_date = DATE '2025-09-01' AND brand = 'Rubino') AS launched
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND category = 'Ketchup' AND iso_year IN (2025, 2026) AND iso_week BETWEEN 1 AND 20;

-- check: E03
SELECT
  avg(sales_value) FILTER (iso_week BETWEEN 40 AND 43) / 1e6 AS value_before,
  avg(sales_value) FILTER (iso_week BETWEEN 44 AND 47) / 1e6 AS value_during,
  avg(sales_value) FILTER (iso_week BETWEEN 48 AND 51) / 1e6 AS value_after,
  avg(base_sales_units) FILTER (iso_week BETWEEN 40 AND 43) AS base_before,
  avg(base_sales_units) FILTER (iso_week BETWEEN 44 AND 47) AS base_during,
  avg(base_sales_units) FILTER (iso_week BETWEEN 48 AND 51) AS base_after,
  avg(tdp) FILTER (iso_week BETWEEN 40 AND 43) AS tdp_before,
  avg(tdp) FILTER (iso_week BETWEEN 44 AND 47) AS tdp_during,
  avg(tdp) FILTER (iso_week BETWEEN 48 AND 51) AS tdp_after,
  avg(weighted_distribution) FILTER (iso_week BETWEEN 40 AND 43) AS wd_before_pct,
  avg(weighted_distribution) FILTER (iso_week BETWEEN 44 AND 47) AS wd_during_pct,
  avg(weighted_distribution) FILTER (iso_week BETWEEN 48 AND 51) AS wd_after_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Stenugn & Son' AND iso_year = 2025;

-- check: E03 weeks
SELECT min(period_id) AS first_week, max(period_id) AS last_week
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
  AND brand = 'Stenugn & Son' AND tdp < 250;

-- check: E04
WITH a AS (
  SELECT brand,
    sum(base_sales_value) FILTER (iso_year = 2026) / sum(base_sales_units) FILTER (iso_year = 2026) AS price1,
    sum(base_sales_value) FILTER (iso_year = 2025) / sum(base_sales_units) FILTER (iso_year = 2025) AS price0,
    sum(base_sales_units) FILTER (iso_year = 2026) AS units1, sum(base_sales_units) FILTER (iso_year = 2025) AS units0
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'BRAND'
    AND category = 'Jam' AND iso_week BETWEEN 6 AND 13
  GROUP BY 1)
SELECT
  max(100 * (price1 / price0 - 1)) FILTER (brand = 'Bärlunda') AS barlunda_price_pct,
  avg(100 * (price1 / price0 - 1)) FILTER (brand <> 'Bärlunda') AS peers_price_pct,
  max(100 * (units1 / units0 - 1)) FILTER (brand = 'Bärlunda') AS barlunda_units_pct,
  max(100 * (units1 / units0 - 1)) FILTER (brand = 'Hallonbacken') AS hallonbacken_units_pct
FROM a;

-- check: E05
SELECT
  100 * sum(sales_value) FILTER (brand = 'PL Norrfood' AND iso_year = 2023) / sum(sales_value) FILTER (iso_year = 2023) AS value_2023_pct,
  100 * sum(sales_value) FILTER (brand = 'PL Norrfood' AND iso_year = 2024) / sum(sales_value) FILTER (iso_year = 2024) AS value_2024_pct,
  100 * sum(sales_value) FILTER (brand = 'PL Norrfood' AND iso_year = 2025) / sum(sales_value) FILTER (iso_year = 2025) AS value_2025_pct,
  100 * sum(sales_value) FILTER (brand = 'PL Norrfood' AND iso_year = 2026) / sum(sales_value) FILTER (iso_year = 2026) AS value_2026_pct,
  100 * sum(sales_volume) FILTER (brand = 'PL Norrfood' AND iso_year = 2024) / sum(sales_volume) FILTER (iso_year = 2024) AS volume_2024_pct,
  100 * sum(sales_volume) FILTER (brand = 'PL Norrfood' AND iso_year = 2025) / sum(sales_volume) FILTER (iso_year = 2025) AS volume_2025_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_name = 'Norrfood Total' AND product_level = 'BRAND' AND category = 'Crispbread';

-- check: E06
SELECT
  max(change) FILTER (region = 'Syd') AS syd_pct,
  max(change) FILTER (region = 'Stockholm') AS stockholm_pct,
  max(change) FILTER (region = 'Väst') AS vast_pct,
  max(change) FILTER (region = 'Mitt') AS mitt_pct,
  max(change) FILTER (region = 'Norr') AS norr_pct,
  arg_min(region, change) AS worst_region
FROM (
  SELECT region,
    100 * (avg(sales_value) FILTER (iso_week BETWEEN 36 AND 39) / avg(sales_value) FILTER (iso_week NOT BETWEEN 36 AND 39) - 1) AS change
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'REGION' AND country_code = 'SE' AND product_level = 'CATEGORY'
    AND category = 'Frozen pizza' AND iso_year = 2026 AND iso_week BETWEEN 32 AND 43
  GROUP BY 1);

-- check: E07
SELECT
  sum(base_sales_value) FILTER (iso_year = 2023) / 1e6 AS base_2023,
  sum(base_sales_value) FILTER (iso_year = 2024) / 1e6 AS base_2024,
  sum(base_sales_value) FILTER (iso_year = 2025) / 1e6 AS base_2025,
  sum(base_sales_value) FILTER (iso_year = 2026) / 1e6 AS base_2026,
  sum(sales_value - base_sales_value) FILTER (iso_year = 2023) / 1e6 AS incremental_2023,
  sum(sales_value - base_sales_value) FILTER (iso_year = 2024) / 1e6 AS incremental_2024,
  sum(sales_value - base_sales_value) FILTER (iso_year = 2025) / 1e6 AS incremental_2025,
  sum(sales_value - base_sales_value) FILTER (iso_year = 2026) / 1e6 AS incremental_2026
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_name = 'Almgren Total' AND product_level = 'BRAND' AND brand = 'Skärgårdsköket'
  AND period_id IN ('2023-W13', '2023-W14', '2024-W12', '2024-W13', '2025-W15', '2025-W16', '2026-W13', '2026-W14');

-- check: E08
SELECT 100 * (
  sum(base_sales_value) FILTER (iso_week >= 14) / sum(base_sales_units) FILTER (iso_week >= 14)
  / (sum(base_sales_value) FILTER (iso_week < 14) / sum(base_sales_units) FILTER (iso_week < 14)) - 1) AS crispbread_price_pct
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Crispbread' AND iso_year = 2026 AND iso_week BETWEEN 10 AND 17;

-- check: E09
SELECT
  sum(sales_value) FILTER (market_level = 'COUNTRY') / 1e6 AS country,
  sum(sales_value) FILTER (market_level = 'BANNER') / 1e6 AS banners,
  sum(sales_value) FILTER (market_level = 'RETAILER_GROUP') / 1e6 AS groups,
  count(*) FILTER (retailer_group = 'Stadsgrossen') AS stadsgrossen_rows
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND period_id = '2026-W30' AND country_code = 'SE' AND product_level = 'CATEGORY';

-- check: E10
SELECT
  max(pace) FILTER (product_name = 'Gröna Ängen Ärtfärs 325 g') AS artfars,
  max(pace) FILTER (product_name = 'Gröna Ängen Ärtbullar 300 g') AS artbullar,
  max(pace) FILTER (product_name = 'Gröna Ängen Biff 240 g') AS biff,
  max(pace) FILTER (product_name = 'Gröna Ängen Nuggets 300 g') AS nuggets,
  max(pace) FILTER (product_name = 'Gröna Ängen Vegofärs 325 g') AS vegofars,
  (SELECT string_agg(product_name, ' and ' ORDER BY product_name) FROM dim_product
    WHERE launch_date = DATE '2026-03-02') AS launched
FROM (
  SELECT product_name, sum(sales_value) / sum(weighted_distribution) / 1e3 AS pace
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
    AND brand = 'Gröna Ängen' AND iso_year = 2026 AND iso_week BETWEEN 35 AND 46
  GROUP BY 1);

-- check: E11
WITH a AS (
  SELECT product_name AS n, base_sales_units AS bu,
    period_end_date BETWEEN DATE '2024-07-28' AND DATE '2025-04-06' AS after,
    period_end_date BETWEEN DATE '2023-07-30' AND DATE '2024-04-07' AS before
  FROM nielsen_sales_metrics
  WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
    AND brand = 'Solgård')
SELECT
  avg(bu) FILTER (n = 'Solgård Original 1000 g' AND before) AS big_before,
  avg(bu) FILTER (n = 'Solgård Original 1000 g' AND after) AS big_after,
  avg(bu) FILTER (n = 'Solgård Original 500 g' AND before) AS small_before,
  avg(bu) FILTER (n = 'Solgård Original 500 g' AND after) AS small_after,
  avg(bu) FILTER (n = 'Solgård Squeeze 750 g' AND after) AS squeeze_after,
  (SELECT min(period_id) FROM nielsen_sales_metrics
    WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_name = 'Solgård Squeeze 750 g') AS first_week
FROM a;

-- check: E12
SELECT
  sum(sales_units) FILTER (iso_year = 2024) AS units_before, sum(sales_units) FILTER (iso_year = 2025) AS units_after,
  sum(sales_volume) FILTER (iso_year = 2024) AS kilos_before, sum(sales_volume) FILTER (iso_year = 2025) AS kilos_after,
  sum(sales_value) FILTER (iso_year = 2024) / sum(sales_units) FILTER (iso_year = 2024) AS pack_price_before,
  sum(sales_value) FILTER (iso_year = 2025) / sum(sales_units) FILTER (iso_year = 2025) AS pack_price_after,
  sum(sales_value) FILTER (iso_year = 2024) / sum(sales_volume) FILTER (iso_year = 2024) AS kilo_price_before,
  sum(sales_value) FILTER (iso_year = 2025) / sum(sales_volume) FILTER (iso_year = 2025) AS kilo_price_after,
  (SELECT max(period_id) FROM nielsen_sales_metrics WHERE period_type = 'WEEK' AND market_level = 'COUNTRY'
    AND product_name = 'Rågfors Original 500 g') AS last_week_of_500,
  (SELECT min(period_id) FROM nielsen_sales_metrics WHERE period_type = 'WEEK' AND market_level = 'COUNTRY'
    AND product_name = 'Rågfors Original 450 g') AS first_week_of_450
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'ITEM'
  AND product_name LIKE 'Rågfors Original%' AND iso_week BETWEEN 30 AND 46;

-- check: E13
SELECT
  sum(sales_value) FILTER (period_id = '2025-W14') / 1e6 AS w14_2025,
  sum(sales_value) FILTER (period_id = '2025-W16') / 1e6 AS w16_2025,
  sum(sales_value) FILTER (iso_year = 2025) / 1e6 AS w12_17_2025,
  sum(sales_value) FILTER (period_id = '2026-W14') / 1e6 AS w14_2026,
  sum(sales_value) FILTER (period_id = '2026-W16') / 1e6 AS w16_2026,
  sum(sales_value) FILTER (iso_year = 2026) / 1e6 AS w12_17_2026,
  (SELECT string_agg(period_id, ' ' ORDER BY period_id) FROM dim_period WHERE period_type = 'WEEK' AND is_easter) AS easter_weeks
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Pickled herring' AND iso_week BETWEEN 12 AND 17;

-- check: E14
SELECT
  sum(sales_volume) FILTER (iso_year = 2024) / 1e3 AS tonnes_2024,
  sum(sales_volume) FILTER (iso_year = 2025) / 1e3 AS tonnes_2025,
  sum(sales_volume) FILTER (iso_year = 2026) / 1e3 AS tonnes_2026
FROM nielsen_sales_metrics
WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND country_code = 'SE' AND product_level = 'CATEGORY'
  AND category = 'Ketchup' AND iso_week BETWEEN 27 AND 31;
