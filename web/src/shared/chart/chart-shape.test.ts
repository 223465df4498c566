import { describe, expect, it } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail, Results } from "../wire.ts";
import { chartShape, type DrawnAs } from "./chart-shape.ts";
import { stairsOf } from "./step-drawing.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const shape = (spec: Partial<DrawnAs>, table: Results) =>
  chartShape(
    { type: "bar", x: "brand", y: ["sales_value"], series: null, ...spec },
    table,
    written,
  );

const brand = column("brand", { label: "Brand" });
const week = column("week_end", { label: "Week", type: "date" });
const before = { ...VALUE, name: "sales_value_ya", label: "Value sales, year ago" };
const share = column("share", { label: "Share", type: "number", unit: "percent" });

describe("the shape of a chart", () => {
  it("is one bar per member", () => {
    expect(
      shape(
        {},
        results(
          [brand, VALUE],
          [
            ["Svea", 2],
            ["Tora", 1],
          ],
        ),
      ),
    ).toMatchObject({
      kind: "bars",
      series: [{ name: "Value sales" }],
      points: [
        { x: "Svea", values: { s0: 2 } },
        { x: "Tora", values: { s0: 1 } },
      ],
    });
  });

  it("stands bars upright over time", () => {
    expect(shape({ x: "week_end" }, results([week, VALUE], [["2026-11-15", 1]]))?.kind).toBe(
      "columns",
    );
  });

  it("puts two measures side by side, but never two units on one axis", () => {
    const table = results([brand, VALUE, before, share], [["Svea", 2, 1, 43]]);
    const drawn = shape(
      { type: "grouped-bar", y: ["sales_value", "sales_value_ya", "share"] },
      table,
    );
    expect(drawn?.series.map(({ name }) => name)).toEqual(["Value sales", "Value sales, year ago"]);
  });

  it("draws a line per member and leaves a gap where a value is missing", () => {
    const table = results(
      [week, brand, VALUE],
      [
        ["2026-11-08", "Svea", 2],
        ["2026-11-08", "Tora", 1],
        ["2026-11-15", "Svea", null],
        ["2026-11-15", "Tora", 3],
      ],
    );
    expect(shape({ type: "line", x: "week_end", series: "brand" }, table)).toMatchObject({
      kind: "line",
      points: [
        { x: "8 Nov 2026", values: { s0: 2, s1: 1 } },
        { x: "15 Nov 2026", values: { s0: null, s1: 3 } },
      ],
    });
  });

  it("draws the largest series when there are too many to tell apart, and says how many there are", () => {
    const rows = Array.from({ length: 12 }, (_, at) => ["2026-11-15", `B${at}`, at]);
    const drawn = shape(
      { type: "line", x: "week_end", series: "brand" },
      results([week, brand, VALUE], rows),
    );
    expect(drawn?.seriesInAll).toBe(12);
    expect(drawn?.series.map(({ name }) => name)).toEqual([
      "B11",
      "B10",
      "B9",
      "B8",
      "B7",
      "B6",
      "B5",
      "B4",
    ]);
  });

  it("starts amounts at nought, and shares where they are", () => {
    const table = results(
      [week, VALUE, share],
      [
        ["2026-11-08", 1, 42],
        ["2026-11-15", 4, 43],
      ],
    );
    expect(shape({ type: "line", x: "week_end" }, table)?.fromZero).toBe(true);
    expect(shape({ type: "line", x: "week_end", y: ["share"] }, table)?.fromZero).toBe(false);
    expect(shape({ type: "bar", x: "week_end", y: ["share"] }, table)?.fromZero).toBe(true);
  });

  it("leaves nought out where a line would be flat over it", () => {
    const drawn = (first: number) =>
      shape(
        { type: "line", x: "week_end" },
        results(
          [week, VALUE],
          [
            ["2026-11-08", first],
            ["2026-11-15", 100],
          ],
        ),
      );
    expect(drawn(90)?.fromZero).toBe(false);
    expect(drawn(40)?.fromZero).toBe(true);
  });

  it("lets what is compared with stand back", () => {
    const base = { ...VALUE, name: "sales_value_base", label: "A year ago" };
    const drawn = shape(
      { type: "grouped-bar", y: ["sales_value_base", "sales_value"] },
      results([brand, base, VALUE], [["Svea", 1, 2]]),
    );
    expect(drawn?.series).toEqual([
      { key: "s0", name: "A year ago", look: 6 },
      { key: "s1", name: "Value sales", look: 0 },
    ]);
  });

  it("places a dot by two figures, and none where one is missing", () => {
    const table = results(
      [brand, VALUE, share],
      [
        ["Svea", 2, 43],
        ["Tora", null, 12],
      ],
    );
    expect(
      shape({ type: "scatter", x: "sales_value", y: ["share"], series: "brand" }, table),
    ).toMatchObject({
      kind: "dots",
      points: [{ x: "Svea", place: 2, values: { s0: 43 } }],
    });
  });

  it("takes a row of cells for each member, more of them than looks can tell apart", () => {
    const rows = Array.from({ length: 12 }, (_, at) => ["2026-11-15", `B${at}`, at]);
    const drawn = shape(
      { type: "heatmap", x: "week_end", series: "brand" },
      results([week, brand, VALUE], rows),
    );
    expect(drawn?.kind).toBe("cells");
    expect(drawn?.series).toHaveLength(12);
  });

  it("climbs from step to step to the whole change", () => {
    const drawn = shape(
      { type: "waterfall" },
      results(
        [brand, VALUE],
        [
          ["Svea", -3],
          ["Tora", 1],
        ],
      ),
    );
    expect(drawn && stairsOf(drawn, "Total")).toEqual([
      { x: "Svea", span: [0, -3], change: -3, total: false },
      { x: "Tora", span: [-3, -2], change: 1, total: false },
      { x: "Total", span: [0, -2], change: -2, total: true },
    ]);
  });

  it.each(["table", "pie", "treemap"])("is nothing for a chart of type %s", (type) => {
    expect(shape({ type }, results([brand, VALUE], [["Svea", 2]]))).toBeNull();
  });

  it("is nothing when a column is not in the result", () => {
    expect(shape({ x: "unknown" }, results([brand, VALUE], [["Svea", 2]]))).toBeNull();
  });
});
