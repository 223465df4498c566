import { useState } from "react";
import { ResponsiveContainer } from "recharts";
import type { ColumnFormat } from "../format.ts";
import { useMessages } from "../messages/use-messages.ts";
import { barDrawing, barsHeight } from "./bar-drawing.tsx";
import { CellDrawing, cellsHeight } from "./cell-drawing.tsx";
import { dotDrawing } from "./dot-drawing.tsx";
import { type Drawing, UPRIGHT } from "./drawing.ts";
import { lineDrawing } from "./line-drawing.tsx";
import { PointReader } from "./point-reader.tsx";
import { stepDrawing, stepsHeight } from "./step-drawing.tsx";
import { useWidth } from "./use-width.ts";

interface ResultChartProps extends Drawing {
  /** How the numbers along the axis are written, where there are any. */
  readonly along: ColumnFormat;
  readonly description: string;
}

/** Draws a shape; everything it shows stands in a table as well, and can be read point by point without a pointer. */
export function ResultChart({ shape, format, marks = [], along, description }: ResultChartProps) {
  const m = useMessages();
  const [place, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<string | null>(null);
  const drawing = { shape, format, read, width };
  const height = heightOf();
  return (
    <>
      <div ref={place} role="img" aria-label={description} style={{ height }}>
        {width === 0 ? null : shape.kind === "cells" ? (
          <CellDrawing shape={shape} format={format} read={read} />
        ) : (
          // Of no width itself, so that the place can become narrower than what was drawn in it.
          <div className="w-0">
            <ResponsiveContainer width={width} height={height}>
              {drawn(shape.kind)}
            </ResponsiveContainer>
          </div>
        )}
      </div>
      <PointReader shape={shape} format={format} along={along} onRead={setRead} />
    </>
  );

  function drawn(kind: Exclude<typeof shape.kind, "cells">) {
    switch (kind) {
      case "line":
        return lineDrawing({ ...drawing, marks });
      case "dots":
        return dotDrawing(drawing, along);
      case "steps":
        return stepDrawing(drawing, m.chart.total);
      case "bars":
      case "columns":
        return barDrawing(drawing);
    }
  }

  function heightOf(): number {
    if (shape.kind === "bars") return barsHeight(shape, width);
    if (shape.kind === "steps") return stepsHeight(drawing, m.chart.total);
    return shape.kind === "cells" ? cellsHeight(shape) : UPRIGHT;
  }
}
