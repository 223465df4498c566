import type { ColumnFormat } from "../format.ts";
import { numberFormOf } from "../number-form.ts";
import type { ColumnDetail } from "../wire.ts";
import { type Axis, axisOf, placedOn } from "./axis.ts";
import { LETTERS, TICK, UPRIGHT } from "./drawing.ts";
import { widest, widthOf } from "./letters.ts";

/** What an upright drawing stands on: where its values are, and what is left for it. */
export interface Ground {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How high a value stands. */
  readonly up: (value: number) => number;
}

interface Room {
  readonly width: number;
  readonly fromZero: boolean;
  readonly top: number;
  /** What the names below take. */
  readonly foot: number;
}

const STEPS = 4;
const EDGE = 12;
const GAP = 8;

export function groundOf(
  values: readonly number[],
  column: ColumnDetail,
  format: ColumnFormat,
  { width, fromZero, top, foot }: Room,
): Ground {
  const axis = axisOf(values, { steps: STEPS, fromZero, limit: limitOf(column, values) });
  const bottom = UPRIGHT - foot;
  return {
    axis,
    left: Math.ceil(widest(axis.ticks.map(format.tick), LETTERS)) + GAP,
    right: width - EDGE,
    top,
    bottom,
    up: placedOn(axis, bottom, top),
  };
}

/** Of what is distributed or shared there is no more than the whole. */
export function limitOf(column: ColumnDetail, values: readonly number[]): number | undefined {
  const form = numberFormOf(column);
  return form?.kind === "percent" && !form.signed && values.every((value) => value <= 100)
    ? 100
    : undefined;
}

interface UprightGroundProps {
  readonly ground: Ground;
  readonly format: ColumnFormat;
}

/** A line for each value that is written at the side. */
export function UprightGround({ ground, format }: UprightGroundProps) {
  const { axis, left, right, up } = ground;
  return axis.ticks.map((tick) => (
    <g key={tick} data-tick>
      <line
        x1={left}
        x2={right}
        y1={up(tick)}
        y2={up(tick)}
        stroke={tick === 0 || tick === axis.from ? "var(--line-strong)" : "var(--line)"}
      />
      <text x={left - GAP} y={up(tick)} dy="0.35em" textAnchor="end" {...TICK}>
        {format.tick(tick)}
      </text>
    </g>
  ));
}

interface NamesBelowProps {
  readonly names: readonly string[];
  readonly places: readonly number[];
  readonly ground: Ground;
}

/** The names of the points, as many as have room, the last one always. */
export function NamesBelow({ names, places, ground }: NamesBelowProps) {
  const last = names.length - 1;
  const apart = last === 0 ? ground.right : (ground.right - ground.left) / last;
  const wide = widest(names, LETTERS);
  // The last one may be moved towards the one before it.
  const every = Math.max(Math.ceil((wide + 2 * GAP + Math.max(wide / 2 - EDGE, 0)) / apart), 1);
  return names.map((name, at) => {
    if ((last - at) % every !== 0) return null;
    const half = widthOf(name, LETTERS) / 2;
    const [place = 0, edge] = [places[at], ground.right + EDGE];
    // At the edges it ends with the drawing instead of being cut off.
    const x = Math.max(Math.min(place, edge - half), half);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two points may be called the same
      <text key={at} x={x} y={ground.bottom + 18} textAnchor="middle" {...TICK}>
        {name}
      </text>
    );
  });
}
