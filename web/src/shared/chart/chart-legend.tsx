import type { ChartShape } from "./chart-shape.ts";
import { colourOf, dashOf } from "./series-look.ts";

/** Which look is whose; a single series is only named. */
export function ChartLegend({ shape }: { readonly shape: ChartShape }) {
  // The rows of a heat map are named in it.
  if (shape.kind === "cells") return <p className="pb-1 text-xs">{shape.y.label}</p>;
  if (shape.series.length === 1) {
    const name = shape.series[0]?.name;
    return (
      <p className="pb-1 text-xs">{shape.kind === "dots" ? `${name} × ${shape.x.label}` : name}</p>
    );
  }
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-xs">
      {shape.series.map(({ key, name, look }) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="18" height="8">
            <line
              x1="0"
              x2="18"
              y1="4"
              y2="4"
              stroke={colourOf(look)}
              strokeWidth={shape.kind === "line" ? 2 : 7}
              strokeDasharray={shape.kind === "line" ? dashOf(look) : "0"}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
