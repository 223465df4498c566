import { CartesianGrid, LabelList, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, recordsOf, TICK } from "./drawing.ts";
import { colourOf } from "./series-look.ts";

const MOST_NAMES = 20;

/** A dot for each member, placed by two of its figures. */
export function dotDrawing({ shape, format }: Drawing, along: ColumnFormat) {
  const axis = {
    type: "number" as const,
    tick: TICK,
    tickLine: false,
    domain: ["auto", "auto"] as const,
  };
  return (
    <ScatterChart margin={{ top: 12, right: 84, bottom: 18, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        {...axis}
        dataKey="place"
        tickFormatter={along.alone}
        axisLine={{ stroke: "var(--line-strong)" }}
        label={{ value: shape.x.label, position: "insideBottom", offset: -12, ...TICK }}
      />
      <YAxis {...axis} dataKey="s0" tickFormatter={format.alone} axisLine={false} width="auto" />
      <Tooltip
        content={<DotTooltip shape={shape} format={format} along={along} />}
        cursor={{ stroke: "var(--line-strong)", strokeDasharray: "3 3" }}
      />
      <Scatter data={recordsOf(shape)} fill={colourOf(0)} isAnimationActive={false}>
        {shape.points.length <= MOST_NAMES && (
          <LabelList dataKey="x" position="right" fontSize={11} fill="var(--ink)" />
        )}
      </Scatter>
    </ScatterChart>
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
