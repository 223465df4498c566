import type { ColumnFormat } from "../format.ts";
import { type Axis, axisOf, placedOn } from "./axis.ts";
import { LETTERS, TICK } from "./drawing.ts";
import { linesOf, widest, widthOf } from "./letters.ts";

/** What a lying drawing stands on: a row for each name, and where its values are. */
export interface LyingGround {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly bottom: number;
  readonly height: number;
  readonly names: readonly (readonly string[])[];
  /** How far along a value stands. */
  readonly along: (value: number) => number;
}

interface Room {
  readonly width: number;
  /** The least a row takes. */
  readonly row: number;
  /** What is kept free behind the longest row. */
  readonly edge: number;
}

const STEPS = 5;
const GAP = 8;
const TOP = 4;
const FOOT = 30;
/** The names may take so much of the whole. */
const NAMES = 0.38;
const TWO_LINES = 30;
const TICKS_APART = 10;
/** What the last number may stand out beyond the longest row. */
const EDGE = 12;

export function lyingGroundOf(
  values: readonly number[],
  names: readonly string[],
  format: ColumnFormat,
  { width, row: least, edge }: Room,
): LyingGround {
  const room = Math.min(Math.ceil(widest(names, LETTERS)), width * NAMES);
  const lines = names.map((name) => linesOf(name, room, LETTERS));
  const row = lines.some(({ length }) => length > 1) ? Math.max(least, TWO_LINES) : least;
  const [left, right] = [room + GAP, width - edge];
  const axis = axisWithin(right - left, values, format);
  const bottom = TOP + names.length * row;
  return {
    axis,
    left,
    right,
    row,
    bottom,
    height: bottom + FOOT,
    names: lines,
    along: placedOn(axis, left, right),
  };
}

/** As many steps as their numbers have room for. */
function axisWithin(room: number, values: readonly number[], format: ColumnFormat): Axis {
  for (let steps = STEPS; ; steps--) {
    const axis = axisOf(values, { steps, fromZero: true, tight: true });
    const [first = 0, second = first] = axis.ticks;
    const apart = ((second - first) * room) / (axis.to - axis.from);
    if (steps === 1 || apart >= widest(axis.ticks.map(format.tick), LETTERS) + TICKS_APART)
      return axis;
  }
}

/** The middle of a row. */
export function middleOf(at: number, { row }: LyingGround): number {
  return TOP + (at + 0.5) * row;
}

interface LyingGroundProps {
  readonly ground: LyingGround;
  readonly format: ColumnFormat;
  readonly hand: number | null;
}

/** The names at the left, and a line for each value that is written below. */
export function LyingGroundLines({ ground, format, hand }: LyingGroundProps) {
  const { axis, left, right, row, bottom, names, along } = ground;
  return (
    <>
      {hand !== null && (
        <rect x={0} y={TOP + hand * row} width={right} height={row} rx={3} fill="var(--sunken)" />
      )}
      {axis.ticks.map((tick) => (
        <g key={tick} data-tick>
          <line
            x1={along(tick)}
            x2={along(tick)}
            y1={TOP}
            y2={bottom}
            stroke={tick === 0 ? "var(--line-strong)" : "var(--line)"}
          />
          <text
            x={Math.min(along(tick), right + EDGE - widthOf(format.tick(tick), LETTERS) / 2)}
            y={bottom + 18}
            textAnchor="middle"
            {...TICK}
          >
            {format.tick(tick)}
          </text>
        </g>
      ))}
      {names.map((lines, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called the same
        <text key={at} y={middleOf(at, ground)} textAnchor="end" {...TICK}>
          {lines.map((line, number) => (
            <tspan
              key={line}
              x={left - GAP}
              dy={number > 0 ? "1.1em" : lines.length > 1 ? "-0.2em" : "0.35em"}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
