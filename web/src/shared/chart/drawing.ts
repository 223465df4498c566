import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";

/** Something that happened at a place along the axis, a holiday for example. */
export interface Mark {
  readonly x: string;
  readonly label: string;
}

/** What every kind of drawing is made from. */
export interface Drawing {
  readonly shape: ChartShape;
  readonly format: ColumnFormat;
  readonly marks?: readonly Mark[];
  /** The point that is being read, by keyboard for example. */
  readonly read?: string | null;
  /** How wide it will stand; as on a wide page where nothing is said. */
  readonly width?: number;
}

/** How high the letters of names and of numbers beside bars are. */
export const LETTERS = 12;
export const SMALL_LETTERS = 10;
export const TICK = { fill: "var(--ink-soft)", fontSize: LETTERS };

export const WIDE = 900;
/** How high a drawing is whose points stand beside one another. */
export const UPRIGHT = 280;

/** The points as the chart library takes them: one flat record each. */
export function recordsOf(shape: ChartShape): Record<string, string | number | null>[] {
  return shape.points.map(({ x, place, values }) => ({ x, place: place ?? null, ...values }));
}
