import { ChartLegend } from "../../shared/chart/chart-legend.tsx";
import { chartShape, type DrawnAs } from "../../shared/chart/chart-shape.ts";
import { ResultChart } from "../../shared/chart/result-chart.tsx";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { HolidayReply, Results, TileReply } from "../../shared/wire.ts";
import { Otherwise } from "../../ui/otherwise.tsx";
import { TileFrame } from "./tile-frame.tsx";
import { TileTable } from "./tile-table.tsx";
import { useWritten } from "./use-written.ts";

interface PictureTileProps {
  readonly tile: TileReply;
  readonly holidays: readonly HolidayReply[];
}

/** A line over the weeks with the holidays marked, or dots placed by two figures; the numbers are a click away. */
export function PictureTile({ tile, holidays }: PictureTileProps) {
  const m = useMessages();
  const written = useWritten(tile);
  const results = resultsOf(tile);
  const spec = specOf(tile);
  const shape = spec && chartShape(spec, results, written);
  return (
    <TileFrame tile={tile}>
      {shape && spec && (
        <>
          <ChartLegend shape={shape} />
          <Otherwise fallback={<p className="py-6 text-center text-sm">{m.chart.failed}</p>}>
            <ResultChart
              shape={shape}
              format={written(shape.y)}
              along={written(shape.x)}
              marks={
                tile.kind === "trend" ? holidays.map(({ week, label }) => ({ x: week, label })) : []
              }
              description={`${tile.title}. ${m.board.asTable}`}
            />
          </Otherwise>
          {spec.type === "line" && !shape.fromZero && (
            <p className="text-ink-soft text-xs">{m.chart.notFromZero}</p>
          )}
          <TileTable tile={tile} />
        </>
      )}
    </TileFrame>
  );
}

function specOf(tile: TileReply): DrawnAs | null {
  const [first, second, third] = tile.columns.map(({ name }) => name);
  if (!first || !second) return null;
  if (tile.kind === "trend")
    return {
      type: "line",
      x: first,
      y: third ? [second, third] : [second],
      series: null,
    };
  return third ? { type: "scatter", x: second, y: [third], series: first } : null;
}

function resultsOf(tile: TileReply): Results {
  return {
    columns: tile.columns.map(({ name }) => name),
    column_details: tile.columns,
    rows: tile.rows,
    row_count: tile.row_count,
    truncated: false,
    next_cursor: null,
  };
}
