import { type ColumnFormat, numberIn } from "../../../shared/format.ts";
import { numberFormOf } from "../../../shared/number-form.ts";
import type { Cell, ChartSpec, ColumnDetail, Results, Row } from "../../../shared/wire.ts";

/** How many can still be told apart. */
export const MOST_SERIES = 8;
export const MOST_BARS = 40;

export interface ChartSeries {
  readonly key: string;
  readonly name: string;
}

export interface ChartPoint {
  readonly x: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A result arranged for drawing: only what the server's chart says, nothing added or summed. */
export interface ChartShape {
  readonly kind: "line" | "columns" | "bars";
  readonly stacked: boolean;
  readonly x: ColumnDetail;
  readonly y: ColumnDetail;
  readonly fromZero: boolean;
  readonly series: readonly ChartSeries[];
  readonly seriesInAll: number;
  readonly points: readonly ChartPoint[];
  readonly pointsInAll: number;
}

export function chartShape(
  spec: ChartSpec,
  results: Results,
  written: (column: ColumnDetail) => ColumnFormat,
): ChartShape | null {
  const columns = results.column_details;
  const find = (name: string | null) => columns.find((column) => column.name === name);
  const x = find(spec.x);
  const first = find(spec.y[0] ?? null);
  if (!x || !first || !["line", "bar", "grouped-bar", "stacked-bar"].includes(spec.type))
    return null;
  const drawn = spec.y
    .flatMap((name) => find(name) ?? [])
    .filter((column) => sameAxis(column, first));
  const rows = results.rows as readonly Row[];
  const at = (column: ColumnDetail) => columns.indexOf(column);
  const xText = (row: Row) => written(x).cell(row[at(x)] ?? null);
  const by = find(spec.series);
  const cells: readonly Drawn[] = by
    ? rows.map((row) => ({
        x: xText(row),
        series: written(by).cell(row[at(by)] ?? null),
        value: number(row[at(first)]),
      }))
    : rows.flatMap((row) =>
        drawn.map((column) => ({
          x: xText(row),
          series: column.label,
          value: number(row[at(column)]),
        })),
      );
  return arrange(spec.type, x, first, cells);
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
): ChartShape {
  const kind = type === "line" ? "line" : isTime(x) ? "columns" : "bars";
  const names = bySize(cells);
  const kept = names.slice(0, MOST_SERIES);
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
    series: kept.map((name, index) => ({ key: `s${index}`, name })),
    seriesInAll: names.length,
    points: [...points].map(([label, values]) => ({
      x: label,
      values: Object.fromEntries(values),
    })),
    pointsInAll: labels.length,
  };
}

/** In the order of the result while all fit, else the largest ones. */
function bySize(cells: readonly Drawn[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { series, value } of cells) {
    sizes.set(series, Math.max(sizes.get(series) ?? 0, Math.abs(value ?? 0)));
  }
  const names = [...sizes.keys()];
  if (names.length <= MOST_SERIES) return names;
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
  return column.type === "date" || /week|month|quarter|year|period/.test(column.name);
}

function number(value: unknown): number | null {
  return numberIn((value ?? null) as Cell);
}
