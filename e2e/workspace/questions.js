// Questions about the company's metric view: what the catalogue can say, and what only Genie can.
export const TOP = "top 10 brands by value sales last 12 weeks";
export const FOLLOW_UP = "and last 4 weeks";
/** The catalogue has no words for these; Genie has. */
export const ODD = "Which brands sold the most in value over the last 12 weeks, roughly speaking?";
/** The same numbers, asked past the product. */
export const TOP_ROWS = `
  SELECT Brand, MEASURE(value_sales) AS sold FROM p_coe_gold.ofs_nielsen.nielsen_sales_metrics
  WHERE \`Calendar Day\` > (SELECT MAX(\`Calendar Day\`) FROM p_coe_gold.ofs_nielsen.vw_fact_sales) - INTERVAL 84 DAYS
  GROUP BY ALL ORDER BY sold DESC, Brand LIMIT 10`;
