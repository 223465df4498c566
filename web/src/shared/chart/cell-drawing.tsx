import { useEffect, useRef, useState } from "react";
import type { ChartShape } from "./chart-shape.ts";
import { type Drawing, TICK } from "./drawing.ts";
import { shortened } from "./shortened.ts";

const ROW = 26;
const HEAD = 40;
const WIDTH = 900;
/** What the names of the lines may take: of a wide drawing, of a narrow one. */
const NAMES = 150;
const NAMES_PART = 0.28;
const NAME_GAP = 8;
/** The least room for a number in its cell, and for a name above the cells. */
const NUMBER = 46;
const HEADING = 54;
const HEADING_LINE = 15;
const STRONGEST = 55;
/** What a letter takes. */
const LETTER = 7;

/** A heat map; the library draws none. Each cell's number is written in it while there is room, and is in its hint. */
export function CellDrawing({ shape, format, read = null }: Drawing) {
  const { drawing, wide } = useWidth();
  const names = Math.min(NAMES, wide * NAMES_PART);
  const largest = Math.max(
    ...shape.points.flatMap(({ values }) =>
      Object.values(values).map((value) => Math.abs(value ?? 0)),
    ),
    1e-9,
  );
  const width = (wide - names) / Math.max(shape.points.length, 1);
  const needed = Math.max(Math.ceil(HEADING / width), 1);
  // In two lines there is room for every other one more; beyond that some are left out.
  const lines = needed === 2 ? 2 : 1;
  const every = needed / lines;
  return (
    <svg
      ref={drawing}
      aria-hidden="true"
      viewBox={`0 0 ${wide} ${cellsHeight(shape)}`}
      className="size-full"
      fontFamily="inherit"
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
            fontSize={12}
          >
            {withinRoom(name, names - NAME_GAP)}
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
                  stroke={x === read ? "var(--ink)" : "none"}
                >
                  <title>{`${name}, ${x}: ${format.alone(value)}`}</title>
                </rect>
                {width >= NUMBER && value !== null && (
                  <text
                    x={names + (at + 0.5) * width}
                    y={HEAD + line * ROW + ROW / 2}
                    dy="0.35em"
                    textAnchor="middle"
                    fill="var(--ink)"
                    fontSize={11}
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
      fontSize={12}
    >
      {withinRoom(name, atEdge ? room / 2 + wide - middle : room)}
    </text>
  );
}

/** How wide the drawing stands, so that a letter is a letter high on a phone too; until that is known, as on a wide page. */
function useWidth() {
  const drawing = useRef<SVGSVGElement>(null);
  const [wide, setWide] = useState(WIDTH);
  useEffect(() => {
    const place = drawing.current;
    if (!place) return;
    const seen = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWide(measured);
    });
    seen.observe(place);
    return () => seen.disconnect();
  }, []);
  return { drawing, wide };
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

function withinRoom(text: string, room: number): string {
  return shortened(text, Math.max(Math.floor(room / LETTER), 3));
}
