import { useState } from "react";
import { BarDrawing, barsHeight } from "./bar-drawing.tsx";
import { CellDrawing, cellsHeight } from "./cell-drawing.tsx";
import type { ChartShape } from "./chart-shape.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { DotDrawing } from "./dot-drawing.tsx";
import { type Drawing, type Spot, UPRIGHT } from "./drawing.ts";
import { LineDrawing } from "./line-drawing.tsx";
import { PointReader } from "./point-reader.tsx";
import { StepDrawing } from "./step-drawing.tsx";
import { lanesOf } from "./stretches.ts";
import { useWidth } from "./use-width.ts";

interface ResultChartProps extends Pick<Drawing, "shape" | "format" | "along"> {
  readonly marks?: Drawing["marks"];
  readonly description: string;
}

const DRAWINGS = {
  line: LineDrawing,
  columns: BarDrawing,
  bars: BarDrawing,
  dots: DotDrawing,
  steps: StepDrawing,
  cells: CellDrawing,
} as const;

/** Draws a shape; everything it shows stands in a table as well, and can be read point by point without a pointer. */
export function ResultChart({ shape, format, along, marks = [], description }: ResultChartProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number | null>(null);
  const [pointed, setPointed] = useState<{ readonly at: number; readonly spot: Spot } | null>(null);
  const hand = pointed?.at ?? read;
  const point = pointed && shape.points[pointed.at];
  const Kind = DRAWINGS[shape.kind];
  return (
    <>
      <div
        ref={place}
        role="img"
        aria-label={description}
        className="relative"
        // Its place is kept while it is not known how wide it is.
        style={width === 0 ? { height: usualHeight(shape) } : undefined}
      >
        {width > 0 && (
          <Kind
            shape={shape}
            format={format}
            along={along}
            marks={marks}
            width={width}
            hand={hand !== null && hand < shape.points.length ? hand : null}
            onPoint={(at, spot) => setPointed(at === null ? null : { at, spot })}
          />
        )}
        {pointed && point && (
          <ChartTooltip
            shape={shape}
            format={format}
            along={along}
            width={width}
            point={point}
            spot={pointed.spot}
          />
        )}
      </div>
      <PointReader shape={shape} format={format} along={along} onRead={setRead} />
    </>
  );
}

function usualHeight(shape: ChartShape): number {
  if (shape.kind === "bars") return barsHeight(shape.points.length, lanesOf(shape));
  return shape.kind === "cells" ? cellsHeight(shape) : UPRIGHT;
}
