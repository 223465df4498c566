import { type Drawing, UPRIGHT } from "./drawing.ts";
import { LyingGroundLines, lyingGroundOf, middleOf } from "./lying-ground.tsx";
import { colourOf } from "./series-look.ts";
import { Sheet } from "./sheet.tsx";
import { lanesOf, reachOf, type Stretch, stretchesOf } from "./stretches.ts";
import { groundOf, NamesBelow, UprightGround } from "./upright-ground.tsx";

const ROW = 24;
const LANE = 12;
const THICKEST = { lying: 18, upright: 36 };

/** Bars side by side or one upon the other: lying where members are named, upright where time goes on. */
export function BarDrawing(drawing: Drawing) {
  return drawing.shape.kind === "bars" ? <Lying {...drawing} /> : <Upright {...drawing} />;
}

/** As high as a row of bars needs. */
export function barsHeight(points: number, lanes: number): number {
  return 34 + points * rowOf(lanes);
}

function rowOf(lanes: number): number {
  return lanes === 1 ? ROW : 8 + LANE * lanes;
}

function Lying({ shape, format, width, hand, onPoint }: Drawing) {
  const lanes = lanesOf(shape);
  const names = shape.points.map(({ x }) => x);
  const room = { width, row: rowOf(lanes), edge: 16 };
  const ground = lyingGroundOf(reachOf(shape), names, format, room);
  const thick = Math.min((ground.row * (lanes === 1 ? 0.64 : 0.82)) / lanes, THICKEST.lying);
  const spots = shape.points.map((_, at) => ({ x: ground.left, y: middleOf(at, ground) }));
  return (
    <Sheet width={width} height={ground.height} spots={spots} near="y" onPoint={onPoint}>
      <LyingGroundLines ground={ground} format={format} hand={hand} />
      {shape.points.map(({ x: name }, at) =>
        stretchesOf(shape, at).map((stretch) => {
          const [start, end] = ends(stretch, ground.along);
          const y = middleOf(at, ground) + (stretch.lane - lanes / 2) * thick;
          return (
            <Bar
              key={`${name} ${stretch.key}`}
              stretch={stretch}
              stacked={shape.stacked}
              place={{ x: start, y: y + GAP, width: end - start, height: thick - 2 * GAP }}
            />
          );
        }),
      )}
    </Sheet>
  );
}

function Upright({ shape, format, width, hand, onPoint }: Drawing) {
  const lanes = lanesOf(shape);
  const ground = groundOf(reachOf(shape), shape.y, format, {
    width,
    fromZero: true,
    top: 10,
    foot: 28,
  });
  const band = (ground.right - ground.left) / shape.points.length;
  const thick = Math.min((band * 0.82) / lanes, THICKEST.upright);
  const places = shape.points.map((_, at) => ground.left + (at + 0.5) * band);
  const spots = places.map((x) => ({ x, y: ground.top }));
  return (
    <Sheet width={width} height={UPRIGHT} spots={spots} near="x" onPoint={onPoint}>
      {hand !== null && (
        <rect
          x={(places[hand] ?? 0) - band / 2}
          y={ground.top}
          width={band}
          height={ground.bottom - ground.top}
          fill="var(--sunken)"
        />
      )}
      <UprightGround ground={ground} format={format} />
      <NamesBelow names={shape.points.map(({ x }) => x)} places={places} ground={ground} />
      {shape.points.map(({ x: name }, at) =>
        stretchesOf(shape, at).map((stretch) => {
          const [start, end] = ends(stretch, ground.up);
          const x = (places[at] ?? 0) + (stretch.lane - lanes / 2) * thick;
          return (
            <Bar
              key={`${name} ${stretch.key}`}
              stretch={stretch}
              stacked={shape.stacked}
              place={{ x: x + GAP, y: start, width: thick - 2 * GAP, height: end - start }}
            />
          );
        }),
      )}
    </Sheet>
  );
}

/** Bars that touch are told apart by what shows between them. */
const GAP = 0.5;

function ends({ from, to }: Stretch, placed: (value: number) => number): readonly [number, number] {
  const [one, other] = [placed(from), placed(to)];
  return one < other ? [one, other] : [other, one];
}

interface BarProps {
  readonly stretch: Stretch;
  readonly stacked: boolean;
  readonly place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

function Bar({ stretch, stacked, place }: BarProps) {
  const { x, y, width, height } = place;
  return (
    <rect
      x={x}
      y={y}
      width={Math.max(width, 0.5)}
      height={Math.max(height, 0.5)}
      rx={stacked ? 0 : 2}
      fill={colourOf(stretch.look)}
      {...(stacked ? { stroke: "var(--surface)", strokeWidth: 1 } : {})}
    />
  );
}
