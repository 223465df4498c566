import type { ChartShape } from "./chart-shape.ts";
import { shortened } from "./shortened.ts";

/** On which side of its dot a name stands. */
export type Side = "left" | "right";

const MOST = 20;

/** What stands for a dot and for a letter of its name, in pixels. */
const DOT = 6;
const LINE = 14;
const LETTER = 6.2;
const LONGEST = 28;
const SHORTEST = 6;

/** The axes begin and end at round numbers, so that the dots have less than the whole drawing. */
const USED = 0.8;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * On which side of its dot a name stands: towards the middle, where there is room. A name that would lie on another or on
 * a dot is left out; its dot is named by its hint and in the table.
 */
export function namesOf(
  shape: ChartShape,
  room: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Side> {
  const across = scaled(
    shape.points.map(({ place = 0 }) => place),
    room.width * USED,
  );
  const up = scaled(
    shape.points.map(({ values }) => values["s0"] ?? 0),
    room.height * USED,
  );
  const dots = shape.points.map(({ x: name }, at) => {
    const [x, y] = [across[at] ?? 0, up[at] ?? 0];
    return { name, x, dot: { from: x - DOT, to: x + DOT, y } };
  });
  const taken: Box[] = [];
  const named = new Map<string, Side>();
  for (const { name, x, dot } of dots) {
    if (named.size === MOST) break;
    const side = x > (room.width * USED) / 2 ? "left" : "right";
    const length = Math.min(name.length, LONGEST) * LETTER;
    const box =
      side === "right"
        ? { ...dot, from: dot.to, to: dot.to + length }
        : { ...dot, from: dot.from - length, to: dot.from };
    const free =
      taken.every((other) => apart(box, other)) &&
      dots.every((other) => other.name === name || apart(box, other.dot));
    if (free) {
      named.set(name, side);
      taken.push(box);
    }
  }
  return named;
}

/** A name as far as there is room for it; nothing where that would say nothing. */
export function nameWithin(name: string, room: number): string {
  const most = Math.min(Math.floor(room / LETTER), LONGEST);
  return name.length > most && most < SHORTEST ? "" : shortened(name, most);
}

function apart(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) > LINE || one.to <= other.from || one.from >= other.to;
}

function scaled(numbers: readonly number[], size: number): readonly number[] {
  const low = Math.min(...numbers);
  const extent = Math.max(...numbers) - low || 1;
  return numbers.map((number) => ((number - low) / extent) * size);
}
