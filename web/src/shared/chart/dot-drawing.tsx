import { useMemo } from "react";
import {
  CartesianGrid,
  Cell,
  LabelList,
  type LabelProps,
  Scatter,
  ScatterChart,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
} from "recharts";
import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";
import { namesOf, nameWithin, type Side } from "./dot-names.ts";
import { type Drawing, recordsOf, TICK } from "./drawing.ts";
import { colourOf } from "./series-look.ts";

const MARGIN = 16;

/** A dot for each member, placed by two of its figures. */
export function dotDrawing({ shape, format, read = null }: Drawing, along: ColumnFormat) {
  const axis = {
    type: "number" as const,
    tick: TICK,
    tickLine: false,
    domain: ["auto", "auto"] as const,
  };
  return (
    <ScatterChart
      margin={{ top: 26, right: MARGIN, bottom: 18, left: 0 }}
      accessibilityLayer={false}
    >
      {/* The unit stands once above the axis: beside its numbers, or as its name, it would leave a phone no room for dots. */}
      <text x={4} y={14} fill={TICK.fill} fontSize={TICK.fontSize}>
        {format.unit}
      </text>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        {...axis}
        dataKey="place"
        tickFormatter={along.tick}
        axisLine={{ stroke: "var(--line-strong)" }}
        label={{ value: shape.x.label, position: "insideBottom", offset: -12, ...TICK }}
      />
      <YAxis {...axis} dataKey="s0" tickFormatter={format.cell} axisLine={false} width="auto" />
      <Tooltip
        content={<DotTooltip shape={shape} format={format} along={along} />}
        cursor={{ stroke: "var(--line-strong)", strokeDasharray: "3 3" }}
      />
      <NamedDots shape={shape} read={read} />
    </ScatterChart>
  );
}

function NamedDots({ shape, read = null }: Pick<Drawing, "shape" | "read">) {
  const room = usePlotArea();
  const records = useMemo(() => recordsOf(shape), [shape]);
  // Once for all of them: each name looks at every dot.
  const sides = useMemo(() => room && namesOf(shape, room), [shape, room]);
  return (
    <Scatter data={records} fill={colourOf(0)} isAnimationActive={false}>
      {shape.points.map(({ x }) => (
        <Cell key={x} stroke={x === read ? "var(--ink)" : "none"} strokeWidth={3} />
      ))}
      <LabelList
        dataKey="x"
        content={(label) => (
          <DotName label={label} side={sides?.get(String(label.value))} room={room} />
        )}
      />
    </Scatter>
  );
}

interface DotNameProps {
  readonly label: LabelProps;
  readonly side: Side | undefined;
  readonly room: { readonly x: number; readonly width: number } | undefined;
}

/** The name of a dot, where there is room for it. */
function DotName({ label: { x, y, width, height, value }, side, room }: DotNameProps) {
  if (!side || !room) return null;
  const from = Number(x) + (side === "right" ? Number(width) + 4 : -4);
  const free = side === "right" ? room.x + room.width + MARGIN - from : from - room.x;
  return (
    <text
      x={from}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      textAnchor={side === "right" ? "start" : "end"}
      fontSize={11}
      fill="var(--ink)"
    >
      {nameWithin(String(value), free)}
    </text>
  );
}

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
