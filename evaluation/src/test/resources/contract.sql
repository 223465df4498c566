CREATE TABLE nielsen_sales_metrics (
  period_type VARCHAR, period_id VARCHAR, period_label VARCHAR, period_start_date DATE, period_end_date DATE,
  iso_year SMALLINT, iso_week SMALLINT, niq_period SMALLINT, weeks_in_period SMALLINT, ya_period_id VARCHAR,
  market_id VARCHAR, market_name VARCHAR, market_level VARCHAR, country_code VARCHAR, channel VARCHAR,
  retailer_group VARCHAR, banner VARCHAR, region VARCHAR, parent_market_id VARCHAR, coverage VARCHAR, currency VARCHAR,
  product_id VARCHAR, product_name VARCHAR, product_level VARCHAR, category VARCHAR, segment VARCHAR, sub_segment VARCHAR,
  manufacturer VARCHAR, brand VARCHAR, sub_brand VARCHAR, ean VARCHAR, pack_size_g INTEGER, pack_count INTEGER,
  volume_uom VARCHAR, flavour VARCHAR, price_tier VARCHAR, organic BOOLEAN, private_label BOOLEAN,
  launch_date DATE, delist_date DATE, successor_of VARCHAR,
  sales_value DECIMAL(18,2), sales_units DECIMAL(18,0), sales_volume DECIMAL(18,3), sales_value_eur DECIMAL(18,2),
  promo_sales_value DECIMAL(18,2), promo_sales_units DECIMAL(18,0), promo_sales_volume DECIMAL(18,3),
  base_sales_value DECIMAL(18,2), base_sales_units DECIMAL(18,0), base_sales_volume DECIMAL(18,3),
  avg_price_per_unit DECIMAL(10,2), avg_price_per_volume DECIMAL(10,2), base_price_per_unit DECIMAL(10,2),
  weighted_distribution DECIMAL(5,1), numeric_distribution DECIMAL(5,1), wd_any_promo DECIMAL(5,1), tdp DECIMAL(8,1),
  stores_selling INTEGER, stores_universe INTEGER, pcv_selling DOUBLE, pcv_universe DOUBLE,
  sales_value_ya DECIMAL(18,2), sales_units_ya DECIMAL(18,0), sales_volume_ya DECIMAL(18,3), weighted_distribution_ya DECIMAL(5,1),
  data_release DATE, is_preliminary BOOLEAN
)
