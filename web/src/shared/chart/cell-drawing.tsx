import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, LETTERS, SMALL_LETTERS, TICK, valuesOf } from "./drawing.ts";
import { fitted, widest } from "./letters.ts";

const ROW = 26;
const HEAD = 40;
/** What the names of the lines may take of the whole. */
const NAMES = 0.4;
const NAME_GAP = 8;
const NUMBER_GAP = 6;
/** The least room for a name above the cells. */
const HEADING = 54;
const HEADING_LINE = 15;
const STRONGEST = 55;

/** A heat map. Each cell's number is written in it while there is room, and is in its hint. */
export function CellDrawing({ shape, format, width: wide, hand }: Drawing) {
  const longest = widest(
    shape.series.map(({ name }) => name),
    LETTERS,
  );
  const names = Math.min(Math.ceil(longest), wide * NAMES) + NAME_GAP;
  const largest = Math.max(...valuesOf(shape).map(Math.abs), 1e-9);
  const width = (wide - names) / Math.max(shape.points.length, 1);
  const numbers = valuesOf(shape).map(format.cell);
  const roomForNumbers = width >= widest(numbers, SMALL_LETTERS) + NUMBER_GAP;
  const needed = Math.max(Math.ceil(HEADING / width), 1);
  // In two lines there is room for every other one more; beyond that some are left out.
  const lines = needed === 2 ? 2 : 1;
  const every = needed / lines;
  return (
    <svg
      aria-hidden="true"
      width={wide}
      height={cellsHeight(shape)}
      viewBox={`0 0 ${wide} ${cellsHeight(shape)}`}
      fontFamily="inherit"
      className="block"
    >
      {shape.points.map(({ x }, at) =>
        at % every === 0 ? (
          <Heading
            key={x}
            name={x}
            middle={names + (at + 0.5) * width}
            y={HEAD - 10 - (lines - 1 - (at % lines)) * HEADING_LINE}
            room={width * needed}
            wide={wide}
            first={every > 1 && at === 0}
          />
        ) : null,
      )}
      {shape.series.map(({ key, name }, line) => (
        <g key={key}>
          <text
            x={names - NAME_GAP}
            y={HEAD + line * ROW + ROW / 2}
            dy="0.35em"
            textAnchor="end"
            fill="var(--ink)"
            fontSize={LETTERS}
          >
            {fitted(name, names - NAME_GAP, LETTERS)}
          </text>
          {shape.points.map(({ x, values }, at) => {
            const value = values[key] ?? null;
            return (
              <g key={x}>
                <rect
                  x={names + at * width + 1}
                  y={HEAD + line * ROW + 1}
                  width={Math.max(width - 2, 1)}
                  height={ROW - 2}
                  rx={2}
                  fill={shade(value, largest)}
                  stroke={at === hand ? "var(--ink)" : "none"}
                >
                  <title>{`${name}, ${x}: ${format.alone(value)}`}</title>
                </rect>
                {roomForNumbers && value !== null && (
                  <text
                    x={names + (at + 0.5) * width}
                    y={HEAD + line * ROW + ROW / 2}
                    dy="0.35em"
                    textAnchor="middle"
                    fill="var(--ink)"
                    fontSize={SMALL_LETTERS}
                    pointerEvents="none"
                  >
                    {format.cell(value)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

interface HeadingProps {
  readonly name: string;
  readonly middle: number;
  readonly y: number;
  readonly room: number;
  /** Where the drawing ends. */
  readonly wide: number;
  readonly first: boolean;
}

/** A name above a column; at the right edge it ends with the drawing instead of being cut off. */
function Heading({ name, middle, y, room, wide, first }: HeadingProps) {
  const atEdge = !first && middle + room / 2 > wide + 1;
  return (
    <text
      x={atEdge ? wide : middle}
      y={y}
      textAnchor={atEdge ? "end" : first ? "start" : "middle"}
      fill={TICK.fill}
      fontSize={LETTERS}
    >
      {fitted(name, atEdge ? room / 2 + wide - middle : room, LETTERS)}
    </text>
  );
}

export function cellsHeight(shape: ChartShape): number {
  return HEAD + shape.series.length * ROW + 4;
}

/** The more the darker, below nought in another hue; never so dark that the number could not be read. */
export function shade(value: number | null, largest: number): string {
  if (value === null) return "var(--sunken)";
  const hue = value < 0 ? "var(--series-2)" : "var(--series-1)";
  const part = Math.round((STRONGEST * Math.abs(value)) / largest);
  return `color-mix(in srgb, ${hue} ${part}%, var(--surface))`;
}
