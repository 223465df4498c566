import { Bar, BarChart, Cell, LabelList, ReferenceLine } from "recharts";
import type { ChartShape } from "./chart-shape.ts";
import type { Drawing } from "./drawing.ts";
import { colourOf } from "./series-look.ts";
import { StepTick } from "./step-tick.tsx";
import { uprightGround } from "./upright-ground.tsx";

export interface Stair {
  readonly x: string;
  readonly span: readonly [number, number];
  readonly change: number;
  readonly total: boolean;
}

/** Each step from where the one before it ended, and at the end the whole of them. */
export function stairsOf(shape: ChartShape, total: string): readonly Stair[] {
  const key = shape.series[0]?.key ?? "";
  let reached = 0;
  const stairs = shape.points.map(({ x, values }): Stair => {
    const change = values[key] ?? 0;
    const from = reached;
    reached += change;
    return { x, span: [from, reached], change, total: false };
  });
  return [...stairs, { x: total, span: [0, reached], change: reached, total: true }];
}

const RISES = 0;
const FALLS = 1;
const WHOLE = 6;

/** A waterfall; what a step is worth stands beside it, so that its colour is never needed. */
export function stepDrawing({ shape, format, read }: Drawing, total: string) {
  const stairs = stairsOf(shape, total);
  return (
    <BarChart
      data={[...stairs]}
      margin={{ top: 20, right: 12, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      {uprightGround(format, { interval: 0, height: 44, tick: StepTick })}
      <ReferenceLine y={0} stroke="var(--line-strong)" />
      <Bar dataKey="span" maxBarSize={64} isAnimationActive={false}>
        {stairs.map(({ x, change, total: whole }) => (
          <Cell
            key={x}
            fill={colourOf(whole ? WHOLE : change < 0 ? FALLS : RISES)}
            stroke={x === read ? "var(--ink)" : "none"}
            strokeWidth={2}
          />
        ))}
        <LabelList
          dataKey="change"
          position="top"
          fontSize={10}
          fill="var(--ink)"
          formatter={(value) => format.alone(Number(value))}
        />
      </Bar>
    </BarChart>
  );
}
