import { Bar, BarChart, Cell, LabelList, ReferenceLine } from "recharts";
import type { ColumnFormat } from "../format.ts";
import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, LETTERS, SMALL_LETTERS, UPRIGHT, WIDE } from "./drawing.ts";
import { fits, widest } from "./letters.ts";
import { lyingGround, lyingHeight, namesRoom } from "./lying-ground.tsx";
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

const ROW = 28;
const GAP = 6;
const EDGE = 12;

/** A waterfall; what a step is worth stands beside it, so that its colour is never needed. */
export function stepDrawing(drawing: Drawing, total: string) {
  const { shape, format, read, width = WIDE } = drawing;
  const stairs = stairsOf(shape, total);
  const lying = lies(stairs, format, width);
  const names = stairs.map(({ x }) => x);
  const edge = lying ? widest(worthOf(stairs, format), SMALL_LETTERS) + GAP : EDGE;
  return (
    <BarChart
      data={[...stairs]}
      layout={lying ? "vertical" : "horizontal"}
      margin={{ top: lying ? 4 : 20, right: edge, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      {lying
        ? lyingGround(format, namesRoom(names, width))
        : uprightGround(format, { interval: 0, height: 44, tick: StepTick })}
      <ReferenceLine {...(lying ? { x: 0 } : { y: 0 })} stroke="var(--line-strong)" />
      <Bar
        dataKey={lowToHigh}
        maxBarSize={lying ? 16 : 64}
        minPointSize={1}
        isAnimationActive={false}
      >
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
          position={lying ? "right" : "top"}
          fontSize={SMALL_LETTERS}
          fill="var(--ink)"
          formatter={(value) => format.alone(Number(value))}
        />
      </Bar>
    </BarChart>
  );
}

export function stepsHeight({ shape, format, width = WIDE }: Drawing, total: string): number {
  const stairs = stairsOf(shape, total);
  if (!lies(stairs, format, width)) return UPRIGHT;
  return lyingHeight(
    stairs.map(({ x }) => x),
    width,
    ROW,
  );
}

/** Where there is no room for a name below each step or its worth above, they stand one under the other. */
function lies(stairs: readonly Stair[], format: ColumnFormat, width: number): boolean {
  const ticks = stairs.flatMap(({ span }) => span.map(format.tick));
  const band = (width - widest(ticks, LETTERS) - 2 * EDGE) / stairs.length;
  const room = band - GAP;
  return (
    widest(worthOf(stairs, format), SMALL_LETTERS) > room ||
    stairs.some(({ x }) => !fits(x, room, LETTERS))
  );
}

function worthOf(stairs: readonly Stair[], format: ColumnFormat): readonly string[] {
  return stairs.map(({ change }) => format.alone(change));
}

/** The library finds the ends of its axis only where a bar's lower end comes first: else one of falls alone would not begin at zero. */
function lowToHigh({ span }: Stair): [number, number] {
  return [Math.min(...span), Math.max(...span)];
}
