import { type ColumnFormat, numberIn } from "../format.ts";
import { numberFormOf } from "../number-form.ts";
import type { ChartSpec, ColumnDetail, Results, Row } from "../wire.ts";

/** How many can still be told apart. */
const MOST_SERIES = 8;
const MOST_BARS = 40;
/** Rows of a heat map; its columns are limited as bars are. */
const MOST_CELLS = 30;

export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  /** Which of the series' looks it has; what others are compared with stands back. */
  readonly look: number;
}

export interface ChartPoint {
  readonly x: string;
  /** Where it stands along a numeric axis; only dots have one. */
  readonly place?: number;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A result arranged for drawing: only what the server's chart says, nothing added or summed. */
export interface ChartShape {
  readonly kind: "line" | "columns" | "bars" | "dots" | "steps" | "cells";
  readonly stacked: boolean;
  readonly x: ColumnDetail;
  readonly y: ColumnDetail;
  readonly fromZero: boolean;
  readonly series: readonly ChartSeries[];
  readonly seriesInAll: number;
  readonly points: readonly ChartPoint[];
  readonly pointsInAll: number;
}

/** What is to be drawn; of a chart's description no more is needed. */
export type DrawnAs = Pick<ChartSpec, "type" | "x" | "y" | "series">;

export function chartShape(
  spec: DrawnAs,
  results: Results,
  written: (column: ColumnDetail) => ColumnFormat,
): ChartShape | null {
  const columns = results.column_details;
  const find = (name: string | null) => columns.find((column) => column.name === name);
  const x = find(spec.x);
  const y = find(spec.y[0] ?? null);
  const by = find(spec.series);
  if (!x || !y) return null;
  const cell = (row: Row, column: ColumnDetail) => row[columns.indexOf(column)] ?? null;
  const text = (row: Row, column: ColumnDetail) => written(column).cell(cell(row, column));
  const rows = results.rows as readonly Row[];
  if (spec.type === "scatter" && by) {
    return dots(
      x,
      y,
      rows.map((row) => [text(row, by), numberIn(cell(row, x)), numberIn(cell(row, y))]),
    );
  }
  if (!DRAWN.includes(spec.type)) return null;
  const drawn = spec.y.flatMap((name) => find(name) ?? []).filter((other) => sameAxis(other, y));
  const cells = rows.flatMap((row) =>
    by
      ? [{ x: text(row, x), series: text(row, by), value: numberIn(cell(row, y)) }]
      : drawn.map((column) => ({
          x: text(row, x),
          series: column.label,
          value: numberIn(cell(row, column)),
        })),
  );
  const comparedWith = by ? [] : drawn.filter(({ name }) => name.endsWith("_base"));
  return arrange(
    spec.type,
    x,
    y,
    cells,
    comparedWith.map(({ label }) => label),
  );
}

const DRAWN = ["line", "bar", "grouped-bar", "stacked-bar", "waterfall", "heatmap"];

type Dot = readonly [name: string, x: number | null, y: number | null];

function dots(x: ColumnDetail, y: ColumnDetail, all: readonly Dot[]): ChartShape {
  const points = all.flatMap(([name, place, value]) =>
    place === null || value === null ? [] : [{ x: name, place, values: { s0: value } }],
  );
  return {
    kind: "dots",
    stacked: false,
    x,
    y,
    fromZero: false,
    series: [{ key: "s0", name: y.label, look: 0 }],
    seriesInAll: 1,
    points,
    pointsInAll: points.length,
  };
}

interface Drawn {
  readonly x: string;
  readonly series: string;
  readonly value: number | null;
}

function arrange(
  type: string,
  x: ColumnDetail,
  y: ColumnDetail,
  cells: readonly Drawn[],
  comparedWith: readonly string[],
): ChartShape {
  const kind = kindOf(type, x);
  const most = kind === "cells" ? MOST_CELLS : MOST_SERIES;
  const names = bySize(cells, most);
  const kept = names.slice(0, most);
  const labels = [...new Set(cells.map((cell) => cell.x))];
  const drawn = kind === "line" ? labels : labels.slice(0, MOST_BARS);
  const keys = new Map(kept.map((name, index) => [name, `s${index}`]));
  const points = new Map(drawn.map((label) => [label, new Map<string, number | null>()]));
  for (const cell of cells) {
    const key = keys.get(cell.series);
    if (key) points.get(cell.x)?.set(key, cell.value);
  }
  return {
    kind,
    stacked: type === "stacked-bar",
    x,
    y,
    fromZero: kind !== "line" || (numberFormOf(y)?.kind === "amount" && !isNarrow(cells)),
    series: looks(kept, comparedWith),
    seriesInAll: names.length,
    points: [...points].map(([label, values]) => ({
      x: label,
      values: Object.fromEntries(values),
    })),
    pointsInAll: labels.length,
  };
}

function kindOf(type: string, x: ColumnDetail): ChartShape["kind"] {
  if (type === "line") return "line";
  if (type === "waterfall") return "steps";
  if (type === "heatmap") return "cells";
  return isTime(x) ? "columns" : "bars";
}

const STANDS_BACK = 6;

function looks(names: readonly string[], comparedWith: readonly string[]): readonly ChartSeries[] {
  let next = 0;
  return names.map((name, index) => ({
    key: `s${index}`,
    name,
    look: comparedWith.includes(name) ? STANDS_BACK : next++,
  }));
}

/** In the order of the result while all fit, else the largest ones. */
function bySize(cells: readonly Drawn[], most: number): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { series, value } of cells) {
    sizes.set(series, Math.max(sizes.get(series) ?? 0, Math.abs(value ?? 0)));
  }
  const names = [...sizes.keys()];
  if (names.length <= most) return names;
  return names.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

/** A line that moves little would be flat over nought; a line shows its place, not its length. */
function isNarrow(cells: readonly Drawn[]): boolean {
  const values = cells.flatMap(({ value }) => value ?? []);
  return Math.min(...values) > Math.max(...values) / 2;
}

function sameAxis(a: ColumnDetail, b: ColumnDetail): boolean {
  return numberFormOf(a)?.kind === numberFormOf(b)?.kind && (a.unit ?? "") === (b.unit ?? "");
}

function isTime(column: ColumnDetail): boolean {
  return (
    column.type === "date" || /^(week|month|quarter|year|.*period.*|.*week.*)$/.test(column.name)
  );
}
