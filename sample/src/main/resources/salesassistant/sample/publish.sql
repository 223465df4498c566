INSERT INTO target.nielsen_sales_metrics
SELECT
  p.period_type, p.period_id, p.period_label, p.period_start_date, p.period_end_date,
  p.iso_year, p.iso_week, p.niq_period, p.weeks_in_period, p.ya_period_id,
  m.market_id, m.market_name, m.market_level, m.country_code, m.channel, m.retailer_group, m.banner, m.region,
  m.parent_market_id, m.coverage, m.currency,
  d.product_id, d.product_name, d.product_level, d.category, d.segment, d.sub_segment,
  d.manufacturer, d.brand, d.sub_brand, d.ean, d.pack_size_g, d.pack_count, d.volume_uom, d.flavour, d.price_tier,
  d.organic, d.private_label, d.launch_date, d.delist_date, d.successor_of,
  c.value / 100, c.units, c.grams / 1000,
  round(c.value / 100 * m.eur_rate::DOUBLE, 2),
  c.promo_value / 100, c.promo_units, c.promo_grams / 1000,
  c.base_value / 100, c.base_units / 100, c.base_grams / 1000,
  c.value / 100 / c.units,
  c.value * 10 / c.grams,
  coalesce(c.base_value / nullif(c.base_units, 0), c.value / 100 / c.units),
  100 * c.pcv_selling / c.pcv_universe,
  100 * c.stores_selling / c.stores_universe,
  100 * c.pcv_promo / c.pcv_universe,
  100 * c.pcv_points / c.pcv_universe,
  c.stores_selling, c.stores_universe,
  c.pcv_selling / 1e6, c.pcv_universe / 1e6,
  c.value_ya / 100, c.units_ya, c.grams_ya / 1000,
  100 * c.pcv_ya / c.pcv_universe,
  p.data_release, p.is_preliminary
FROM (SELECT * FROM cell ORDER BY position) c
JOIN target.dim_period p ON p.period_key = c.window_key
JOIN target.dim_market m ON m.market_key = c.market_key
JOIN target.dim_product d ON d.product_key = c.product_key;

ALTER TABLE target.dim_period DROP COLUMN period_key;
ALTER TABLE target.dim_market DROP COLUMN market_key;
ALTER TABLE target.dim_product DROP COLUMN product_key;
