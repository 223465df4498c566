import type { ColumnFormat } from "../format.ts";
import type { Cell } from "../wire.ts";
import type { ChartSeries } from "./chart-shape.ts";
import { colourOf } from "./series-look.ts";

interface ChartTooltipProps {
  readonly format: ColumnFormat;
  readonly series: readonly ChartSeries[];
  /** Handed in by the chart while the pointer is over it. */
  readonly active?: boolean;
  readonly label?: string | number;
  readonly payload?: readonly { readonly dataKey?: unknown; readonly value?: unknown }[];
}

export function ChartTooltip({ format, series, active, label, payload }: ChartTooltipProps) {
  if (!active || !payload?.length) return null;
  return (
    <div className="rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-xs shadow-lg">
      <p className="mb-0.5 font-semibold">{label}</p>
      {payload.map(({ dataKey, value }) => {
        const at = series.findIndex(({ key }) => key === dataKey);
        return (
          <p key={String(dataKey)} className="flex items-center justify-between gap-4 tabular-nums">
            <span className="inline-flex items-center gap-1.5">
              <span
                aria-hidden
                className="size-2 rounded-full"
                style={{ background: colourOf(series[at]?.look ?? 0) }}
              />
              {series[at]?.name}
            </span>
            <span className="font-medium">{format.alone(value as Cell)}</span>
          </p>
        );
      })}
    </div>
  );
}
