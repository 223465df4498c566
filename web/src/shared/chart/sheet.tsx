import type { PointerEvent, ReactNode } from "react";
import type { Spot } from "./drawing.ts";

interface SheetProps {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
  /** What tells how near a point is: its place along the drawing, from top to bottom, or both. */
  readonly near: "x" | "y" | "both";
  readonly onPoint: (at: number | null, spot: Spot) => void;
  readonly children: ReactNode;
}

/** Of points placed freely none is in hand that is farther away. */
const NEAR = 28;

/** What is drawn on; it knows the nearest point to where a pointer is. */
export function Sheet({ width, height, spots, near, onPoint, children }: SheetProps) {
  const leave = () => onPoint(null, { x: 0, y: 0 });
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = nearest(spots, { x: event.clientX - left, y: event.clientY - top }, near);
    const spot = spots[at];
    if (spot) onPoint(at, spot);
    else leave();
  };
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="inherit"
      className="block select-none"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={leave}
    >
      {children}
    </svg>
  );
}

function nearest(spots: readonly Spot[], { x, y }: Spot, near: SheetProps["near"]): number {
  let [best, least] = [-1, near === "both" ? NEAR : Number.POSITIVE_INFINITY];
  spots.forEach((spot, at) => {
    const across = near === "y" ? 0 : spot.x - x;
    const up = near === "x" ? 0 : spot.y - y;
    const distance = Math.hypot(across, up);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
