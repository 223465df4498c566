import { Text, usePlotArea, type XAxisTickContentProps } from "recharts";
import { TICK } from "./drawing.ts";

const LINES = 2;

/** What a step is called, within the width of the step; what is longer goes on below. */
export function StepTick({ x, y, payload, visibleTicksCount }: XAxisTickContentProps) {
  const room = usePlotArea()?.width ?? 0;
  return (
    <Text
      fill={TICK.fill}
      // Measured by its style alone.
      style={{ fontSize: TICK.fontSize }}
      x={x}
      y={y}
      width={room / Math.max(1, visibleTicksCount) - 2}
      maxLines={LINES}
      textAnchor="middle"
      verticalAnchor="start"
    >
      {String(payload.value)}
    </Text>
  );
}
