import type { ChartPoint, ChartSeries } from "./chart-shape.ts";
import type { Drawing, Spot } from "./drawing.ts";
import { colourOf } from "./series-look.ts";

interface ChartTooltipProps extends Pick<Drawing, "shape" | "format" | "along" | "width"> {
  readonly point: ChartPoint;
  readonly spot: Spot;
}

/** The point that is pointed at, in words, beside it. */
export function ChartTooltip({ shape, format, along, width, point, spot }: ChartTooltipProps) {
  const leftOf = spot.x > width / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 max-w-[70%] rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-xs tabular-nums shadow-lg"
      style={{ top: spot.y, ...(leftOf ? { right: width - spot.x + 12 } : { left: spot.x + 12 }) }}
    >
      <p className="mb-0.5 font-semibold">{point.x}</p>
      {point.place !== undefined && (
        <Line name={shape.x.label} value={along.alone(point.place)} look={null} />
      )}
      {shape.series.map((series) => (
        <Line
          key={series.key}
          name={series.name}
          value={format.alone(point.values[series.key] ?? null)}
          look={isTold(shape.kind) ? series : null}
        />
      ))}
    </div>
  );
}

/** Whether colours tell the series apart. */
function isTold(kind: string): boolean {
  return kind !== "dots" && kind !== "steps";
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly look: ChartSeries | null;
}

function Line({ name, value, look }: LineProps) {
  if (value === "") return null;
  return (
    <p className="flex items-center justify-between gap-4">
      <span className="inline-flex items-center gap-1.5">
        {look && (
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-full"
            style={{ background: colourOf(look.look) }}
          />
        )}
        {name}
      </span>
      <span className="whitespace-nowrap font-medium">{value}</span>
    </p>
  );
}
