import { type Drawing, type Mark, SMALL_LETTERS, UPRIGHT, valuesOf } from "./drawing.ts";
import { widthOf } from "./letters.ts";
import { colourOf, dashOf } from "./series-look.ts";
import { Sheet } from "./sheet.tsx";
import { type Ground, groundOf, NamesBelow, UprightGround } from "./upright-ground.tsx";

/** So few points are marked, so that one sees where they are. */
const MARKED = 14;

/** A line for each series; where a value is missing it is broken. */
export function LineDrawing({ shape, format, marks, width, hand, onPoint }: Drawing) {
  const { points, series } = shape;
  const ground = groundOf(valuesOf(shape), shape.y, format, {
    width,
    fromZero: shape.fromZero,
    top: marks.length > 0 ? 26 : 10,
    foot: 28,
  });
  const places = placesAlong(points.length, ground);
  const spots = places.map((x) => ({ x, y: ground.top }));
  return (
    <Sheet width={width} height={UPRIGHT} spots={spots} near="x" onPoint={onPoint}>
      <UprightGround ground={ground} format={format} />
      <NamesBelow names={points.map(({ x }) => x)} places={places} ground={ground} />
      <Marks marks={marks} names={points.map(({ x }) => x)} places={places} ground={ground} />
      {hand !== null && (
        <line
          x1={places[hand]}
          x2={places[hand]}
          y1={ground.top}
          y2={ground.bottom}
          stroke="var(--ink-soft)"
        />
      )}
      {series.map(({ key, look }) => {
        const heights = points.map(({ values }) => heightIn(values[key], ground));
        return (
          <g key={key} stroke={colourOf(look)} fill="none">
            <path
              d={pathThrough(places, heights)}
              strokeWidth={2}
              strokeLinejoin="round"
              strokeDasharray={dashOf(look)}
            />
            {heights.map((height, at) =>
              height !== null && (at === hand || isMarked(heights, at)) ? (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: points have only their order
                  key={at}
                  cx={places[at]}
                  cy={height}
                  r={at === hand ? 4 : 2.5}
                  fill={colourOf(look)}
                  strokeDasharray="0"
                />
              ) : null,
            )}
          </g>
        );
      })}
    </Sheet>
  );
}

function placesAlong(count: number, { left, right }: Ground): readonly number[] {
  return Array.from({ length: count }, (_, at) =>
    count === 1 ? (left + right) / 2 : left + (at * (right - left)) / (count - 1),
  );
}

function heightIn(value: number | null | undefined, { up }: Ground): number | null {
  return value === null || value === undefined ? null : up(value);
}

/** A value without neighbours would be no line at all. */
function isMarked(heights: readonly (number | null)[], at: number): boolean {
  return (
    heights.length <= MARKED ||
    ((heights[at - 1] ?? null) === null && (heights[at + 1] ?? null) === null)
  );
}

function pathThrough(places: readonly number[], heights: readonly (number | null)[]): string {
  let pen = "M";
  return heights
    .map((height, at) => {
      if (height === null) {
        pen = "M";
        return "";
      }
      const step = `${pen}${(places[at] ?? 0).toFixed(1)} ${height.toFixed(1)}`;
      pen = "L";
      return step;
    })
    .join("");
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly names: readonly string[];
  readonly places: readonly number[];
  readonly ground: Ground;
}

/** What happened when; a name that would lie on the one before it is left out, its line is not. */
function Marks({ marks, names, places, ground }: MarksProps) {
  let end = 0;
  const placed = marks
    .flatMap(({ x, label }) => {
      const place = places[names.indexOf(x)];
      return place === undefined ? [] : [{ x, label, place }];
    })
    .sort((one, other) => one.place - other.place);
  return placed.map(({ x: name, label, place }) => {
    const half = widthOf(label, SMALL_LETTERS) / 2;
    const x = Math.min(place, ground.right + 12 - half);
    const free = x - half > end;
    if (free) end = x + half + 4;
    return (
      <g key={name}>
        <line
          x1={place}
          x2={place}
          y1={ground.top}
          y2={ground.bottom}
          stroke="var(--line-strong)"
          strokeDasharray="2 4"
        />
        {free && (
          <text
            x={x}
            y={ground.top - 8}
            textAnchor="middle"
            fill="var(--ink-soft)"
            fontSize={SMALL_LETTERS}
          >
            {label}
          </text>
        )}
      </g>
    );
  });
}
