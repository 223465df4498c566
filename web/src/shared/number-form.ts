import type { ColumnDetail } from "./wire.ts";

/** How the trade writes a column's numbers. Percentages arrive as they are read: 3.4 is 3.4 %. */
export interface NumberForm {
  readonly kind: "amount" | "rate" | "percent" | "points";
  readonly signed: boolean;
  readonly digits: number | null;
}

type Unit = NonNullable<ColumnDetail["unit"]>;

/** Amounts grow into millions and are drawn from nought; rates do neither. */
const KINDS: Partial<Record<Unit, NumberForm["kind"]>> = {
  percent: "percent",
  points: "points",
  currency_per_pack: "rate",
  currency_per_kilogram: "rate",
  currency_per_point: "rate",
  distribution_points: "rate",
  index: "rate",
};

/** The form of a column of numbers; null for texts, days and truths. */
export function numberFormOf({ type, unit, name, format }: ColumnDetail): NumberForm | null {
  if (type !== "number" && type !== "integer") return null;
  return {
    kind: KINDS[unit ?? "number"] ?? "amount",
    signed: isChange(name),
    digits: digitsIn(format ?? ""),
  };
}

function isChange(name: string): boolean {
  return /_(change(_pct|_pts)?|contribution_pts)$|_effect$/.test(name);
}

/** A pattern such as `#,##0.0` says how many digits follow the decimal sign. */
function digitsIn(format: string): number | null {
  if (!/[0#]/.test(format)) return null;
  return /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
}

export type ScaleName = "none" | "thousand" | "million" | "billion";

/** The power of ten a whole column is written in, so that its numbers can be compared at a glance. */
export interface Scale {
  readonly divisor: number;
  readonly name: ScaleName;
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

/** The step a single number is shortened to, as in the summaries. */
export function scaleOfOne(value: number): Scale {
  const size = Math.abs(value);
  if (size >= 999_950_000) return { divisor: 1e9, name: "billion", digits: 2 };
  if (size >= 999_500) return { divisor: 1e6, name: "million", digits: 1 };
  if (size >= 10_000) return { divisor: 1e3, name: "thousand", digits: 0 };
  return { divisor: 1, name: "none", digits: size < 100 ? 1 : 0 };
}
