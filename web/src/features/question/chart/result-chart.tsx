import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { ColumnFormat } from "../../../shared/format.ts";
import type { ChartShape } from "./chart-shape.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { colourOf, dashOf } from "./series-look.ts";

interface ResultChartProps {
  readonly shape: ChartShape;
  readonly format: ColumnFormat;
  readonly description: string;
}

const TICK = { fill: "var(--ink-soft)", fontSize: 12 };
const BAR_HEIGHT = 24;

/** Draws a shape; everything it shows stands in the table as well. */
export function ResultChart({ shape, format, description }: ResultChartProps) {
  const data = shape.points.map((point) => ({ x: point.x, ...point.values }));
  const height = shape.kind === "bars" ? barsHeight(shape) : 280;
  return (
    <div role="img" aria-label={description} style={{ height }}>
      <ResponsiveContainer width="100%" height="100%">
        {shape.kind === "line" ? lines(shape, format, data) : bars(shape, format, data)}
      </ResponsiveContainer>
    </div>
  );
}

type Points = readonly Record<string, string | number | null>[];

function lines(shape: ChartShape, format: ColumnFormat, data: Points) {
  return (
    <LineChart
      data={[...data]}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="x"
        tick={TICK}
        tickLine={false}
        axisLine={{ stroke: "var(--line-strong)" }}
        minTickGap={28}
        tickMargin={6}
      />
      <YAxis
        tick={TICK}
        tickLine={false}
        axisLine={false}
        width="auto"
        tickFormatter={format.alone}
        domain={shape.fromZero ? [0, "auto"] : ["auto", "auto"]}
      />
      <Tooltip
        content={<ChartTooltip format={format} series={shape.series} />}
        cursor={{ stroke: "var(--line-strong)" }}
      />
      {shape.series.map(({ key, name }, at) => (
        <Line
          key={key}
          dataKey={key}
          name={name}
          type="linear"
          stroke={colourOf(at)}
          strokeDasharray={dashOf(at)}
          strokeWidth={2}
          dot={shape.points.length <= 14 ? { r: 2.5, strokeDasharray: "0" } : false}
          activeDot={{ r: 4 }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}

function bars(shape: ChartShape, format: ColumnFormat, data: Points) {
  const lying = shape.kind === "bars";
  const negative = shape.points.some(({ values }) =>
    Object.values(values).some((value) => (value ?? 0) < 0),
  );
  const names = { dataKey: "x", type: "category" as const, tick: TICK, tickLine: false };
  const numbers = {
    type: "number" as const,
    tick: TICK,
    tickLine: false,
    axisLine: false,
    tickFormatter: format.alone,
  };
  return (
    <BarChart
      data={[...data]}
      layout={lying ? "vertical" : "horizontal"}
      margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
      barCategoryGap={lying ? "22%" : "18%"}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={!lying} vertical={lying} stroke="var(--line)" />
      {lying ? (
        <>
          <XAxis {...numbers} minTickGap={24} />
          <YAxis
            {...names}
            axisLine={false}
            width={nameWidth(shape)}
            interval={0}
            tick={<NameTick />}
          />
        </>
      ) : (
        <>
          <XAxis {...names} axisLine={{ stroke: "var(--line-strong)" }} minTickGap={16} />
          <YAxis {...numbers} width="auto" />
        </>
      )}
      {negative && lying && <ReferenceLine x={0} stroke="var(--line-strong)" />}
      {negative && !lying && <ReferenceLine y={0} stroke="var(--line-strong)" />}
      <Tooltip
        content={<ChartTooltip format={format} series={shape.series} />}
        cursor={{ fill: "var(--sunken)" }}
      />
      {shape.series.map(({ key, name }, at) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          fill={colourOf(at)}
          maxBarSize={lying ? 18 : 36}
          radius={shape.stacked ? 0 : 2}
          isAnimationActive={false}
          {...(shape.stacked ? { stackId: "all", stroke: "var(--surface)", strokeWidth: 1 } : {})}
        />
      ))}
    </BarChart>
  );
}

function barsHeight(shape: ChartShape): number {
  const thickness =
    shape.stacked || shape.series.length === 1 ? BAR_HEIGHT : 8 + 12 * shape.series.length;
  return 44 + shape.points.length * Math.max(BAR_HEIGHT, thickness);
}

const LONGEST_NAME = 24;

function nameWidth(shape: ChartShape): number {
  const longest = Math.max(...shape.points.map(({ x }) => Math.min(x.length, LONGEST_NAME)), 4);
  return longest * 7 + 16;
}

interface NameTickProps {
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

/** A name on one line; the chart itself would break it. */
function NameTick({ x = 0, y = 0, payload }: NameTickProps) {
  return (
    <text x={x} y={y} dy="0.35em" textAnchor="end" fill={TICK.fill} fontSize={TICK.fontSize}>
      {shorten(payload?.value ?? "")}
    </text>
  );
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
