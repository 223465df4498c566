import { useState } from "react";
import type { ColumnFormat } from "../format.ts";
import { useMessages } from "../messages/use-messages.ts";
import type { ChartPoint } from "./chart-shape.ts";
import type { Drawing } from "./drawing.ts";

interface PointReaderProps extends Drawing {
  readonly along: ColumnFormat;
  /** The point in hand, to be marked in the drawing; null when none is. */
  readonly onRead: (x: string | null) => void;
}

/** Reads a chart point by point with the arrow keys; in sight only while it is used. */
export function PointReader({ shape, format, along, onRead }: PointReaderProps) {
  const m = useMessages();
  const [at, setAt] = useState(0);
  const last = shape.points.length - 1;
  const point = shape.points[Math.min(at, last)];
  if (!point) return null;
  const said = text(point);
  const move = (next: number) => {
    setAt(next);
    onRead(shape.points[next]?.x ?? null);
  };
  return (
    <label className="sr-only focus-within:not-sr-only focus-within:mt-1 focus-within:flex focus-within:flex-wrap focus-within:items-center focus-within:gap-2 focus-within:text-xs">
      {m.chart.points}
      <input
        type="range"
        min={0}
        max={last}
        value={Math.min(at, last)}
        aria-valuetext={said}
        onChange={(event) => move(Number(event.target.value))}
        onFocus={() => onRead(point.x)}
        onBlur={() => onRead(null)}
        className="min-w-24 flex-1 accent-accent"
      />
      <span aria-hidden className="w-full tabular-nums">
        {said}
      </span>
    </label>
  );

  function text({ x, place, values }: ChartPoint): string {
    const numbers = shape.series.flatMap(({ key, name }) => {
      const value = values[key] ?? null;
      return value === null ? [] : [`${name} ${format.alone(value)}`];
    });
    if (place !== undefined) numbers.unshift(`${shape.x.label} ${along.alone(place)}`);
    return `${x}: ${numbers.join("; ") || m.chart.noValue}`;
  }
}
