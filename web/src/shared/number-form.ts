import type { ColumnDetail } from "./wire.ts";

/** How the trade writes a column's numbers. Percentages arrive as they are read: 3.4 is 3.4 %. */
export interface NumberForm {
  readonly kind: "amount" | "rate" | "percent" | "points";
  readonly signed: boolean;
  readonly digits: number | null;
}

/** The form of a column of numbers; null for texts, days and truths. */
export function numberFormOf(column: ColumnDetail): NumberForm | null {
  if (column.type !== "number" && column.type !== "integer") return null;
  return {
    kind: kindOf(column.unit ?? "", column.format ?? ""),
    signed: isChange(column),
    digits: digitsIn(column.format ?? ""),
  };
}

function kindOf(unit: string, format: string): NumberForm["kind"] {
  if (unit === "pp" || /^pe\b|procentenhet|percentage point/.test(unit)) return "points";
  if (unit === "%" || /%|percent/.test(format)) return "percent";
  // Money per something, points and indices do not grow into millions and need not start at nought.
  return /\/| per |point|poäng|index/.test(`${unit} ${format}`) ? "rate" : "amount";
}

function isChange({ name, format }: ColumnDetail): boolean {
  return (
    format?.startsWith("+") === true ||
    /_(change(_pct|_pts)?|contribution_pts|gap_to_total|effect)$/.test(name)
  );
}

/** A pattern such as `#,##0.0` says how many digits follow the decimal sign. */
function digitsIn(format: string): number | null {
  if (!/[0#]/.test(format)) return null;
  return /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
}

/** The power of ten a whole column is written in, so that its numbers can be compared at a glance. */
export interface Scale {
  readonly divisor: number;
  readonly name: "none" | "million" | "billion";
  readonly digits: number;
}

export function scaleFor(values: readonly number[], digits: number | null): Scale {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (largest >= 1e10 && smallest >= 1e8) return { divisor: 1e9, name: "billion", digits: 2 };
  if (largest >= 1e7 && smallest >= 1e4) {
    return { divisor: 1e6, name: "million", digits: smallest >= 1e6 ? 1 : 2 };
  }
  const whole = largest >= 1000 || sizes.every(Number.isInteger);
  return { divisor: 1, name: "none", digits: whole ? 0 : (digits ?? 1) };
}
