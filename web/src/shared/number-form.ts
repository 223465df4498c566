import type { ColumnDetail } from "./wire.ts";

/** How the trade writes a column's numbers; text and dates are no numbers. */
export type NumberForm = "amount" | "decimal" | "percent" | "change" | "points" | "index" | "none";

export function numberFormOf(column: ColumnDetail): NumberForm {
  if (column.type !== "number" && column.type !== "integer") return "none";
  const format = column.format ?? "";
  const unit = column.unit ?? "";
  if (unit === "pp" || /point/.test(format)) return "points";
  if (/change|growth/.test(format)) return "change";
  if (/percent/.test(format) || unit === "%") return "percent";
  if (/index/.test(format)) return "index";
  if (/decimal|price|rate/.test(format) || unit.includes("/")) return "decimal";
  return "amount";
}

/** A percentage the server sends as a fraction is written times a hundred. */
export function percentFactor(column: ColumnDetail): number {
  return /percent|change|growth|point/.test(column.format ?? "") ? 100 : 1;
}

/** The power of ten a whole column is written in, so that its numbers can be compared at a glance. */
export interface Scale {
  readonly divisor: number;
  readonly name: "none" | "million" | "billion";
  readonly digits: number;
}

const PLAIN: Scale = { divisor: 1, name: "none", digits: 0 };

export function scaleFor(values: readonly number[]): Scale {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (largest >= 1e10 && smallest >= 1e8) return { divisor: 1e9, name: "billion", digits: 2 };
  if (largest >= 1e7 && smallest >= 1e4) {
    return { divisor: 1e6, name: "million", digits: smallest >= 1e6 ? 1 : 2 };
  }
  if (largest >= 1000 || sizes.every(Number.isInteger)) return PLAIN;
  return { ...PLAIN, digits: 1 };
}
