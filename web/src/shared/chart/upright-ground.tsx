import { CartesianGrid, XAxis, type XAxisProps, YAxis, type YAxisProps } from "recharts";
import type { ColumnFormat } from "../format.ts";
import { TICK } from "./drawing.ts";

/** What every upright drawing stands on: the points' names below, the values at the side, a line for each of those. */
export function uprightGround(
  format: ColumnFormat,
  names: Pick<XAxisProps, "minTickGap" | "interval" | "height" | "tickMargin" | "tick">,
  values: Pick<YAxisProps, "domain" | "ticks" | "allowDataOverflow"> = {},
) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="x"
        tick={TICK}
        tickLine={false}
        axisLine={{ stroke: "var(--line-strong)" }}
        {...names}
      />
      <YAxis
        tick={TICK}
        tickLine={false}
        axisLine={false}
        width="auto"
        tickFormatter={format.tick}
        {...values}
      />
    </>
  );
}
