import {
  CartesianGrid,
  Cell,
  LabelList,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, recordsOf, TICK } from "./drawing.ts";
import { colourOf } from "./series-look.ts";

const MOST_NAMES = 20;

/** A dot for each member, placed by two of its figures. */
export function dotDrawing({ shape, format, read = null }: Drawing, along: ColumnFormat) {
  const named = clearOf(shape);
  const axis = {
    type: "number" as const,
    tick: TICK,
    tickLine: false,
    domain: ["auto", "auto"] as const,
  };
  return (
    <ScatterChart margin={{ top: 26, right: 84, bottom: 18, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        {...axis}
        dataKey="place"
        tickFormatter={along.alone}
        axisLine={{ stroke: "var(--line-strong)" }}
        label={{ value: shape.x.label, position: "insideBottom", offset: -12, ...TICK }}
      />
      {/* The unit stands once above the axis: beside each number it would leave a phone no room for the dots. */}
      <YAxis
        {...axis}
        dataKey="s0"
        tickFormatter={format.cell}
        axisLine={false}
        width="auto"
        label={{ value: format.unit, position: "insideTopLeft", dy: -20, ...TICK }}
      />
      <Tooltip
        content={<DotTooltip shape={shape} format={format} along={along} />}
        cursor={{ stroke: "var(--line-strong)", strokeDasharray: "3 3" }}
      />
      <Scatter data={recordsOf(shape)} fill={colourOf(0)} isAnimationActive={false}>
        {shape.points.map(({ x }) => (
          <Cell key={x} stroke={x === read ? "var(--ink)" : "none"} strokeWidth={3} />
        ))}
        <LabelList
          dataKey="x"
          position="right"
          fontSize={11}
          fill="var(--ink)"
          formatter={(name) => (named.has(String(name)) ? oneLine(String(name)) : "")}
        />
      </Scatter>
    </ScatterChart>
  );
}

/** The dots whose name stands clear of the names before it; the others are named by their hint and in the table. */
export function clearOf(shape: ChartShape): ReadonlySet<string> {
  const extent = (numbers: readonly number[]) => {
    const low = Math.min(...numbers);
    return { low, size: Math.max(...numbers) - low || 1 };
  };
  const across = extent(shape.points.map(({ place = 0 }) => place));
  const up = extent(shape.points.map(({ values }) => values["s0"] ?? 0));
  const taken: { x: number; y: number }[] = [];
  const named = new Set<string>();
  for (const { x: name, place = 0, values } of shape.points) {
    const x = (place - across.low) / across.size;
    const y = ((values["s0"] ?? 0) - up.low) / up.size;
    const clear = taken.every(
      (other) => Math.abs(other.y - y) > NAME_HEIGHT || Math.abs(other.x - x) > NAME_WIDTH,
    );
    if (clear && named.size < MOST_NAMES) {
      named.add(name);
      taken.push({ x, y });
    }
  }
  return named;
}

/** What a name takes of the drawing. */
const NAME_HEIGHT = 0.06;
const NAME_WIDTH = 0.22;

/** A name without places to break it at. */
const oneLine = (name: string) => name.replaceAll(" ", "\u00a0");

interface DotTooltipProps {
  readonly shape: ChartShape;
  readonly format: ColumnFormat;
  readonly along: ColumnFormat;
  /** Handed in by the chart while the pointer is over it. */
  readonly active?: boolean;
  readonly payload?: readonly {
    readonly payload?: { readonly x: string; readonly place: number; readonly s0: number };
  }[];
}

function DotTooltip({ shape, format, along, active, payload }: DotTooltipProps) {
  const dot = payload?.[0]?.payload;
  if (!active || !dot) return null;
  return (
    <div className="rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-xs tabular-nums shadow-lg">
      <p className="mb-0.5 font-semibold">{dot.x}</p>
      <p>
        {shape.x.label}: {along.alone(dot.place)}
      </p>
      <p>
        {shape.y.label}: {format.alone(dot.s0)}
      </p>
    </div>
  );
}
