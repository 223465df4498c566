import { useMessages } from "../messages/use-messages.ts";
import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, LETTERS, SMALL_LETTERS, TICK, UPRIGHT } from "./drawing.ts";
import { fits, linesOf, widest } from "./letters.ts";
import { LyingGroundLines, lyingGroundOf, middleOf } from "./lying-ground.tsx";
import { colourOf } from "./series-look.ts";
import { Sheet } from "./sheet.tsx";
import { groundOf, UprightGround } from "./upright-ground.tsx";

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
const THICKEST = { lying: 16, upright: 64 };
const GAP = 6;

/** A waterfall; what a step is worth stands beside it, so that its colour is never needed. */
export function StepDrawing(drawing: Drawing) {
  const m = useMessages();
  const { shape, format, width } = drawing;
  const stairs = stairsOf(shape, m.chart.total);
  const worth = stairs.map(({ change }) => format.alone(change));
  const props = { ...drawing, stairs, worth };
  const ground = uprightGroundOf(props);
  const band = (ground.right - ground.left) / stairs.length;
  const room = band - GAP;
  const upright =
    widest(worth, SMALL_LETTERS) <= room && stairs.every(({ x }) => fits(x, room, LETTERS));
  return width > 0 && upright ? <Upright {...props} /> : <Lying {...props} />;
}

interface StepsProps extends Drawing {
  readonly stairs: readonly Stair[];
  /** What each step is worth, in words. */
  readonly worth: readonly string[];
}

function uprightGroundOf({ stairs, shape, format, width }: StepsProps) {
  const reached = stairs.flatMap(({ span }) => span);
  return groundOf(reached, shape.y, format, { width, fromZero: true, top: 22, foot: 42 });
}

function Upright(props: StepsProps) {
  const { stairs, worth, format, width, hand, onPoint } = props;
  const ground = uprightGroundOf(props);
  const band = (ground.right - ground.left) / stairs.length;
  const thick = Math.min(band * 0.82, THICKEST.upright);
  const places = stairs.map((_, at) => ground.left + (at + 0.5) * band);
  const spots = places.slice(0, -1).map((x) => ({ x, y: ground.top }));
  return (
    <Sheet width={width} height={UPRIGHT} spots={spots} near="x" onPoint={onPoint}>
      <UprightGround ground={ground} format={format} />
      {stairs.map((stair, at) => {
        const [top, bottom] = [
          ground.up(Math.max(...stair.span)),
          ground.up(Math.min(...stair.span)),
        ];
        const x = places[at] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called the same
          <g key={at}>
            <rect
              x={x - thick / 2}
              y={top}
              width={thick}
              height={Math.max(bottom - top, 1)}
              {...paintOf(stair, at === hand)}
            />
            <text
              x={x}
              y={top - GAP}
              textAnchor="middle"
              fontSize={SMALL_LETTERS}
              fill="var(--ink)"
            >
              {worth[at]}
            </text>
            <text y={ground.bottom + 16} textAnchor="middle" {...TICK}>
              {linesOf(stair.x, band - GAP, LETTERS).map((line, number) => (
                <tspan key={line} x={x} dy={number === 0 ? 0 : "1.1em"}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </Sheet>
  );
}

/** Where there is no room for a name below each step, they stand one under the other. */
function Lying({ stairs, worth, format, width, hand, onPoint }: StepsProps) {
  const reached = stairs.flatMap(({ span }) => span);
  const names = stairs.map(({ x }) => x);
  const values = Math.ceil(widest(worth, SMALL_LETTERS));
  const room = { width, row: ROW, edge: values + 2 * GAP };
  const ground = lyingGroundOf(reached, names, format, room);
  const thick = Math.min(ground.row * 0.64, THICKEST.lying);
  const spots = names.slice(0, -1).map((_, at) => ({ x: ground.left, y: middleOf(at, ground) }));
  return (
    <Sheet width={width} height={ground.height} spots={spots} near="y" onPoint={onPoint}>
      <LyingGroundLines ground={ground} format={format} hand={hand} />
      {stairs.map((stair, at) => {
        const [start, end] = [
          ground.along(Math.min(...stair.span)),
          ground.along(Math.max(...stair.span)),
        ];
        const y = middleOf(at, ground);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called the same
          <g key={at}>
            <rect
              x={start}
              y={y - thick / 2}
              width={Math.max(end - start, 1)}
              height={thick}
              {...paintOf(stair, at === hand)}
            />
            <text
              x={width - 2}
              y={y}
              dy="0.35em"
              textAnchor="end"
              fontSize={SMALL_LETTERS}
              fill="var(--ink)"
            >
              {worth[at]}
            </text>
          </g>
        );
      })}
    </Sheet>
  );
}

function paintOf({ change, total }: Stair, inHand: boolean) {
  return {
    fill: colourOf(total ? WHOLE : change < 0 ? FALLS : RISES),
    stroke: inHand ? "var(--ink)" : "none",
    strokeWidth: 2,
  };
}
