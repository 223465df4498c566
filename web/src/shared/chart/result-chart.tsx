import { ResponsiveContainer } from "recharts";
import type { ColumnFormat } from "../format.ts";
import { barDrawing, barsHeight } from "./bar-drawing.tsx";
import { dotDrawing } from "./dot-drawing.tsx";
import type { Drawing } from "./drawing.ts";
import { lineDrawing } from "./line-drawing.tsx";

interface ResultChartProps extends Drawing {
  /** How the numbers along the axis are written, where there are any. */
  readonly along: ColumnFormat;
  readonly description: string;
}

/** Draws a shape; everything it shows stands in the table as well. */
export function ResultChart({ shape, format, marks = [], along, description }: ResultChartProps) {
  const height = shape.kind === "bars" ? barsHeight(shape) : 280;
  return (
    <div role="img" aria-label={description} style={{ height }}>
      <ResponsiveContainer width="100%" height="100%">
        {drawn()}
      </ResponsiveContainer>
    </div>
  );

  function drawn() {
    switch (shape.kind) {
      case "line":
        return lineDrawing({ shape, format, marks });
      case "dots":
        return dotDrawing({ shape, format }, along);
      case "bars":
      case "columns":
        return barDrawing({ shape, format });
    }
  }
}
