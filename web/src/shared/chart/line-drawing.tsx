import { Line, LineChart, ReferenceLine, Tooltip } from "recharts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { type Drawing, recordsOf } from "./drawing.ts";
import { colourOf, dashOf } from "./series-look.ts";
import { shareAxis } from "./share-axis.ts";
import { uprightGround } from "./upright-ground.tsx";

export function lineDrawing({ shape, format, marks = [], read = null }: Drawing) {
  return (
    <LineChart
      data={recordsOf(shape)}
      margin={{ top: marks.length > 0 ? 20 : 8, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {uprightGround(
        format,
        { minTickGap: 28, tickMargin: 6 },
        { domain: shape.fromZero ? [0, "auto"] : ["auto", "auto"], ...shareAxis(shape) },
      )}
      <Tooltip
        content={<ChartTooltip format={format} series={shape.series} />}
        cursor={{ stroke: "var(--line-strong)" }}
      />
      {marks.map(({ x, label }) => (
        <ReferenceLine
          key={x}
          x={x}
          stroke="var(--line-strong)"
          strokeDasharray="2 4"
          label={{ value: label, position: "top", fill: "var(--ink-soft)", fontSize: 11 }}
        />
      ))}
      {read !== null && <ReferenceLine x={read} stroke="var(--ink)" />}
      {shape.series.map(({ key, name, look }) => (
        <Line
          key={key}
          dataKey={key}
          name={name}
          type="linear"
          stroke={colourOf(look)}
          strokeDasharray={dashOf(look)}
          strokeWidth={2}
          dot={shape.points.length <= 14 ? { r: 2.5, strokeDasharray: "0" } : false}
          activeDot={{ r: 4 }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
