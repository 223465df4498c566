import type { Answer, Chip, ColumnDetail, Interpretation, Results } from "../shared/wire.ts";

export const CONVERSATION = "5b0d2a8e-0000-4000-8000-000000000001";

export function column(name: string, rest: Partial<ColumnDetail> = {}): ColumnDetail {
  return {
    name,
    label: name,
    type: "string",
    unit: null,
    currency: null,
    measure: null,
    format: null,
    ...rest,
  };
}

export const VALUE = column("sales_value", {
  label: "Value sales",
  type: "number",
  unit: "currency",
  currency: "SEK",
  measure: "sales_value",
  format: "#,##0",
});

export function chip(id: string, rest: Partial<Chip> = {}): Chip {
  return {
    id,
    kind: "filter",
    label: id,
    value: id,
    source: "question",
    origin: null,
    words: [],
    options: [],
    ...rest,
  };
}

export function results(
  columns: readonly ColumnDetail[],
  rows: Results["rows"],
  rest: Partial<Results> = {},
): Results {
  return {
    columns: columns.map(({ name }) => name),
    column_details: [...columns],
    rows,
    row_count: rows.length,
    truncated: false,
    next_cursor: null,
    ...rest,
  };
}

export const topProductsQuestion = "Show top 3 products by sales this quarter, please";

export const understood: Interpretation = {
  sentence: "Top 3 products by value sales, Sweden, Q4 2026 to 15 Nov 2026",
  chips: [
    chip("measure", {
      kind: "measure",
      label: "Value sales",
      value: "sales_value",
      words: [[23, 28]],
      options: [
        { id: "sales_value", label: "Value sales" },
        { id: "sales_units", label: "Units" },
        { id: "sales_volume", label: "Volume (kg)" },
      ],
    }),
    chip("breakdown", {
      kind: "breakdown",
      label: "Product",
      value: "product_name",
      words: [[11, 19]],
    }),
    chip("ranking", {
      kind: "ranking",
      label: "Top 3",
      value: "3",
      words: [[5, 10]],
      options: [
        { id: "5", label: "Top 5" },
        { id: "10", label: "Top 10" },
      ],
    }),
    chip("market", {
      kind: "market",
      label: "Sweden, total",
      value: "country=SE",
      source: "default",
    }),
    chip("period", {
      kind: "period",
      label: "Q4 2026 to date",
      value: "QUARTER_TO_DATE",
      words: [[29, 41]],
      options: [
        { id: "QTD", label: "Q4 2026 to date" },
        { id: "L52W", label: "Last 52 weeks" },
      ],
    }),
  ],
  politeness: [
    [0, 4],
    [43, 49],
  ],
  as_of: "2026-11-15",
};

/** An answered question: the top three products; a test changes only what it is about. */
export function answered(queryId: string, rest: Partial<Answer> = {}): Answer {
  return {
    query_id: queryId,
    conversation_id: CONVERSATION,
    outcome: "answered",
    source: "catalog",
    sql: "SELECT product_name, SUM(sales_value) AS sales_value\nFROM nielsen_sales_metrics\nGROUP BY product_name",
    results: results(
      [column("product_name", { label: "Product" }), VALUE],
      [
        ["Fjällbryg Coffee 500 g", 18_432_110],
        ["Nordvik Ketchup 1 kg", 12_870_455.5],
        ["Hallon Jam 600 g", 9_112_030],
      ],
    ),
    interpretation: understood,
    chart: {
      type: "bar",
      x: "product_name",
      y: ["sales_value"],
      series: null,
      reason: "A ranking",
      alternatives: [],
    },
    ai_summary: "Fjällbryg Coffee 500 g leads with SEK 18.4 m, 43 % more than the second.",
    summary_parts: [
      { text: "Fjällbryg Coffee 500 g leads with ", kind: "text", ref: null },
      { text: "SEK 18.4 m", kind: "figure", ref: "r0c1" },
      { text: ", ", kind: "text", ref: null },
      { text: "43 %", kind: "figure", ref: "CHANGE_PERCENT([0,sales_value], [1,sales_value])" },
      { text: " more than the second.", kind: "text", ref: null },
    ],
    summary_figures: [
      { text: "SEK 18.4 m", from: 34, to: 44, source: "r0c1" },
      {
        text: "43 %",
        from: 46,
        to: 50,
        source: "CHANGE_PERCENT([0,sales_value], [1,sales_value])",
      },
    ],
    summary_by: "computed",
    model_saw: "nothing",
    caveats: ["The quarter is not complete: 7 of its 13 weeks are in the data."],
    filters_used: [],
    caveat_figures: [[]],
    insights: [],
    suggested_followups: ["and in Norr?", "compare with last year"],
    choices: [],
    declined: null,
    why: null,
    ask_genie: false,
    genie: null,
    execution_time_ms: 84,
    cached: false,
    ...rest,
  };
}

export function askedBack(queryId: string): Answer {
  return answered(queryId, {
    outcome: "needs_choice",
    sql: null,
    results: null,
    interpretation: null,
    chart: null,
    ai_summary: "“Svea” is a brand and a banner.",
    summary_parts: [],
    summary_figures: [],
    caveats: [],
    filters_used: [],
    caveat_figures: [],
    insights: [],
    suggested_followups: ["sales of brand Svea"],
    choices: [
      {
        label: "The brand Svea: SEK 41.2 m",
        sentence: "Value sales of brand Svea, last 52 weeks",
        question: "sales of brand Svea",
      },
      {
        label: "The banner Svea: SEK 912 m",
        sentence: "Value sales in banner Svea, last 52 weeks",
        question: "sales in banner Svea",
      },
    ],
  });
}

export function declinedAnswer(queryId: string): Answer {
  return answered(queryId, {
    outcome: "declined",
    sql: null,
    results: null,
    interpretation: null,
    chart: null,
    ai_summary: "The data hold sales, not profit.",
    summary_parts: [],
    summary_figures: [],
    caveats: [],
    filters_used: [],
    caveat_figures: [],
    insights: [],
    suggested_followups: [],
    declined: {
      reason: "The data hold sales, not profit.",
      words: ["profit"],
      suggestions: ["value sales by category", "price per kg by brand", "promo share by retailer"],
    },
  });
}
