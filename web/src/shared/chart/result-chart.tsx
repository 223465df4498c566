import { useState } from "react";
import { ResponsiveContainer } from "recharts";
import type { ColumnFormat } from "../format.ts";
import { useMessages } from "../messages/use-messages.ts";
import { barDrawing, barsHeight } from "./bar-drawing.tsx";
import { CellDrawing, cellsHeight } from "./cell-drawing.tsx";
import { dotDrawing } from "./dot-drawing.tsx";
import type { Drawing } from "./drawing.ts";
import { lineDrawing } from "./line-drawing.tsx";
import { PointReader } from "./point-reader.tsx";
import { stepDrawing } from "./step-drawing.tsx";

interface ResultChartProps extends Drawing {
  /** How the numbers along the axis are written, where there are any. */
  readonly along: ColumnFormat;
  readonly description: string;
}

/** Draws a shape; everything it shows stands in a table as well, and can be read point by point without a pointer. */
export function ResultChart({ shape, format, marks = [], along, description }: ResultChartProps) {
  const m = useMessages();
  const [read, setRead] = useState<string | null>(null);
  return (
    <>
      <div role="img" aria-label={description} style={{ height: heightOf() }}>
        {shape.kind === "cells" ? (
          <CellDrawing shape={shape} format={format} read={read} />
        ) : (
          <ResponsiveContainer width="100%" height="100%">
            {drawn(shape.kind)}
          </ResponsiveContainer>
        )}
      </div>
      <PointReader shape={shape} format={format} along={along} onRead={setRead} />
    </>
  );

  function drawn(kind: Exclude<typeof shape.kind, "cells">) {
    switch (kind) {
      case "line":
        return lineDrawing({ shape, format, marks, read });
      case "dots":
        return dotDrawing({ shape, format, read }, along);
      case "steps":
        return stepDrawing({ shape, format, read }, m.chart.total);
      case "bars":
      case "columns":
        return barDrawing({ shape, format, read });
    }
  }

  function heightOf(): number {
    if (shape.kind === "bars") return barsHeight(shape);
    return shape.kind === "cells" ? cellsHeight(shape) : 280;
  }
}
