import { Bar, BarChart, ReferenceLine, Tooltip } from "recharts";
import type { ChartShape } from "./chart-shape.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { type Drawing, recordsOf, WIDE } from "./drawing.ts";
import { lyingGround, lyingHeight, namesRoom } from "./lying-ground.tsx";
import { colourOf } from "./series-look.ts";
import { shareAxis } from "./share-axis.ts";
import { uprightGround } from "./upright-ground.tsx";

const BAR_HEIGHT = 24;

export function barDrawing({ shape, format, read = null, width = WIDE }: Drawing) {
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
      {lying
        ? lyingGround(format, namesRoom(namesOf(shape), width), shareAxis(shape))
        : uprightGround(format, { minTickGap: 16 }, shareAxis(shape))}
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

export function barsHeight(shape: ChartShape, width: number): number {
  const thickness =
    shape.stacked || shape.series.length === 1 ? BAR_HEIGHT : 8 + 12 * shape.series.length;
  return lyingHeight(namesOf(shape), width, Math.max(BAR_HEIGHT, thickness));
}

function namesOf(shape: ChartShape): readonly string[] {
  return shape.points.map(({ x }) => x);
}
