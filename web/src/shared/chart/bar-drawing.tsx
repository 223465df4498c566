import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { ChartShape } from "./chart-shape.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { type Drawing, recordsOf, TICK } from "./drawing.ts";
import { colourOf } from "./series-look.ts";
import { shortened } from "./shortened.ts";
import { uprightGround } from "./upright-ground.tsx";

const BAR_HEIGHT = 24;

export function barDrawing({ shape, format, read = null }: Drawing) {
  const lying = shape.kind === "bars";
  const negative = shape.points.some(({ values }) =>
    Object.values(values).some((value) => (value ?? 0) < 0),
  );
  return (
    <BarChart
      data={recordsOf(shape)}
      layout={lying ? "vertical" : "horizontal"}
      margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
      barCategoryGap={
        lying && shape.series.length > 1 && !shape.stacked ? "12%" : lying ? "22%" : "18%"
      }
      barGap={1}
      accessibilityLayer={false}
    >
      {lying ? (
        <>
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            tick={TICK}
            tickLine={false}
            axisLine={false}
            tickFormatter={format.tick}
            minTickGap={24}
          />
          <YAxis
            dataKey="x"
            type="category"
            tickLine={false}
            axisLine={false}
            width={nameWidth(shape)}
            interval={0}
            tick={<NameTick />}
          />
        </>
      ) : (
        uprightGround(format, { minTickGap: 16 })
      )}
      {negative && lying && <ReferenceLine x={0} stroke="var(--line-strong)" />}
      {negative && !lying && <ReferenceLine y={0} stroke="var(--line-strong)" />}
      {read !== null && lying && (
        <ReferenceLine y={read} stroke="var(--ink)" strokeDasharray="2 2" />
      )}
      {read !== null && !lying && (
        <ReferenceLine x={read} stroke="var(--ink)" strokeDasharray="2 2" />
      )}
      <Tooltip
        content={<ChartTooltip format={format} series={shape.series} />}
        cursor={{ fill: "var(--sunken)" }}
      />
      {shape.series.map(({ key, name, look }) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          fill={colourOf(look)}
          maxBarSize={lying ? 18 : 36}
          radius={shape.stacked ? 0 : 2}
          isAnimationActive={false}
          {...(shape.stacked ? { stackId: "all", stroke: "var(--surface)", strokeWidth: 1 } : {})}
        />
      ))}
    </BarChart>
  );
}

export function barsHeight(shape: ChartShape): number {
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
      {shortened(payload?.value ?? "", LONGEST_NAME)}
    </text>
  );
}
