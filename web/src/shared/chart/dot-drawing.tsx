import { axisOf, placedOn } from "./axis.ts";
import { namesOf, nameWithin } from "./dot-names.ts";
import { type Drawing, LETTERS, SMALL_LETTERS, TICK, UPRIGHT, valuesOf } from "./drawing.ts";
import { widest, widthOf } from "./letters.ts";
import { colourOf } from "./series-look.ts";
import { Sheet } from "./sheet.tsx";
import { limitOf } from "./upright-ground.tsx";

const TOP = 30;
const FOOT = 44;
const EDGE = 16;
const STEPS = 5;
const TICKS_APART = 20;

/** A dot for each member, placed by two of its figures. */
export function DotDrawing({ shape, format, along, width, hand, onPoint }: Drawing) {
  const heights = valuesOf(shape);
  const up = axisOf(heights, {
    steps: STEPS - 1,
    fromZero: false,
    limit: limitOf(shape.y, heights),
  });
  const left = Math.ceil(widest(up.ticks.map(format.cell), LETTERS)) + 8;
  const right = width - EDGE;
  const bottom = UPRIGHT - FOOT;
  const lengths = shape.points.map(({ place = 0 }) => place);
  const limit = limitOf(shape.x, lengths);
  const needed = widest(lengths.map(along.tick), LETTERS) + TICKS_APART;
  const steps = Math.max(Math.min(Math.floor((right - left) / needed) - 1, STEPS), 1);
  const across = axisOf(lengths, { steps, fromZero: false, limit });
  const x = placedOn(across, left, right);
  const y = placedOn(up, bottom, TOP);
  const dots = shape.points.map(({ x: name, place = 0, values }) => ({
    name,
    x: x(place),
    y: y(values["s0"] ?? 0),
  }));
  const named = namesOf(dots, { from: left, to: right });
  return (
    <Sheet width={width} height={UPRIGHT} spots={dots} near="both" onPoint={onPoint}>
      {/* The unit stands once above the axis: beside its numbers, or as its name, it would leave a phone no room for dots. */}
      <text x={4} y={14} {...TICK}>
        {format.unit}
      </text>
      {up.ticks.map((tick) => (
        <g key={tick} data-tick>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end" {...TICK}>
            {format.cell(tick)}
          </text>
        </g>
      ))}
      {across.ticks.map((tick) => (
        <g key={tick} data-tick>
          <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={bottom} stroke="var(--line)" />
          <text
            x={Math.min(x(tick), width - widthOf(along.tick(tick), LETTERS) / 2)}
            y={bottom + 18}
            textAnchor="middle"
            {...TICK}
          >
            {along.tick(tick)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={UPRIGHT - 6} textAnchor="middle" {...TICK}>
        {shape.x.label}
      </text>
      {dots.map((dot, at) => {
        const side = named.get(at);
        const from = dot.x + (side === "left" ? -9 : 9);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two dots may be called the same
          <g key={at}>
            <circle
              cx={dot.x}
              cy={dot.y}
              r={at === hand ? 6 : 4.5}
              fill={colourOf(0)}
              stroke={at === hand ? "var(--ink)" : "var(--surface)"}
              strokeWidth={at === hand ? 2 : 1}
            />
            {side && (
              <text
                x={from}
                y={dot.y}
                dy="0.35em"
                textAnchor={side === "right" ? "start" : "end"}
                fontSize={SMALL_LETTERS}
                fill="var(--ink)"
              >
                {nameWithin(dot.name, side === "right" ? width - from : from - left)}
              </text>
            )}
          </g>
        );
      })}
    </Sheet>
  );
}
