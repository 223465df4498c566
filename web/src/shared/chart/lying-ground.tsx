import { CartesianGrid, XAxis, type XAxisProps, YAxis } from "recharts";
import type { ColumnFormat } from "../format.ts";
import { LETTERS, TICK } from "./drawing.ts";
import { linesOf, widest } from "./letters.ts";

const GAP = 8;
/** The names may take so much of the whole. */
const NAMES = 0.38;
const TWO_LINES = 30;
const FOOT = 44;

/** What the names at the side may take. */
export function namesRoom(names: readonly string[], width: number): number {
  return Math.min(Math.ceil(widest(names, LETTERS)), Math.floor(width * NAMES));
}

/** As high as rows of those names need, of which each takes at least so much. */
export function lyingHeight(names: readonly string[], width: number, row: number): number {
  const room = namesRoom(names, width);
  const broken = names.some((name) => linesOf(name, room, LETTERS).length > 1);
  return FOOT + names.length * Math.max(row, broken ? TWO_LINES : 0);
}

/** What every lying drawing stands on: the names at the side, the values below, a line for each of those. */
export function lyingGround(
  format: ColumnFormat,
  room: number,
  values: Pick<XAxisProps, "domain" | "ticks" | "allowDataOverflow"> = {},
) {
  return (
    <>
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        tick={TICK}
        tickLine={false}
        axisLine={false}
        tickFormatter={format.tick}
        minTickGap={24}
        {...values}
      />
      <YAxis
        dataKey="x"
        type="category"
        tickLine={false}
        axisLine={false}
        width={room + GAP}
        tickMargin={GAP}
        tickSize={0}
        interval={0}
        tick={<NameTick room={room} />}
      />
    </>
  );
}

interface NameTickProps {
  readonly room: number;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

/** A name on one line, or on two of about the same length; the chart itself would break it anywhere. */
function NameTick({ room, x = 0, y = 0, payload }: NameTickProps) {
  const lines = linesOf(payload?.value ?? "", room, LETTERS);
  return (
    <text y={y} textAnchor="end" {...TICK}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at > 0 ? "1.1em" : lines.length > 1 ? "-0.2em" : "0.35em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
