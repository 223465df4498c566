import type { ChartShape } from "./chart-shape.ts";

/** A piece of a bar between two values. */
export interface Stretch {
  readonly key: string;
  readonly look: number;
  readonly from: number;
  readonly to: number;
  /** Which of the bars of a point it is part of. */
  readonly lane: number;
}

/** The bars of a point: side by side from nought, or one upon the other, what is below nought downwards. */
export function stretchesOf(
  { series, stacked, points }: ChartShape,
  at: number,
): readonly Stretch[] {
  const values = points[at]?.values ?? {};
  const reached = { up: 0, down: 0 };
  return series.flatMap(({ key, look }, lane) => {
    const value = values[key] ?? null;
    if (value === null) return [];
    if (!stacked) return [{ key, look, from: 0, to: value, lane }];
    const side = value < 0 ? "down" : "up";
    const from = reached[side];
    reached[side] += value;
    return [{ key, look, from, to: reached[side], lane: 0 }];
  });
}

/** How many bars stand at a point. */
export function lanesOf({ series, stacked }: ChartShape): number {
  return stacked ? 1 : Math.max(series.length, 1);
}

/** All values a bar reaches. */
export function reachOf(shape: ChartShape): readonly number[] {
  return shape.points.flatMap((_, at) => stretchesOf(shape, at).map(({ to }) => to));
}
