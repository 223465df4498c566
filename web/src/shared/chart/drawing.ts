import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";

/** Something that happened at a place along the axis, a holiday for example. */
export interface Mark {
  readonly x: string;
  readonly label: string;
}

/** Where a point stands in the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What every kind of drawing is made from. */
export interface Drawing {
  readonly shape: ChartShape;
  readonly format: ColumnFormat;
  /** How the numbers along the axis are written, where there are any. */
  readonly along: ColumnFormat;
  readonly marks: readonly Mark[];
  readonly width: number;
  /** Which of the points is in hand: pointed at, or read by keyboard. */
  readonly hand: number | null;
  readonly onPoint: (at: number | null, spot: Spot) => void;
}

export const LETTERS = 12;
export const SMALL_LETTERS = 11;
export const TICK = { fill: "var(--ink-soft)", fontSize: LETTERS };

/** A drawing that stands upright is as high, whatever is in it. */
export const UPRIGHT = 280;

export function valuesOf({ points }: ChartShape): readonly number[] {
  return points.flatMap(({ values }) => Object.values(values).flatMap((value) => value ?? []));
}
