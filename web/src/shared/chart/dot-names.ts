import { SMALL_LETTERS } from "./drawing.ts";
import { fitted, widthOf } from "./letters.ts";
import { shortened } from "./shortened.ts";

/** On which side of its dot a name stands. */
export type Side = "left" | "right";

export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const MOST = 20;

/** What stands for a dot and for a line of letters, in pixels. */
const DOT = 7;
const LINE = 14;
const LONGEST = 28;
const SHORTEST = 6;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * On which side of its dot a name stands, by the dot's place among them: towards the middle, where there is room. A name that
 * would lie on another or on a dot is left out; its dot is named by its hint and in the table.
 */
export function namesOf(
  dots: readonly Dot[],
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<number, Side> {
  const boxes = dots.map(({ x, y }): Box => ({ from: x - DOT, to: x + DOT, y }));
  const taken: Box[] = [];
  const named = new Map<number, Side>();
  dots.forEach(({ name, x, y }, at) => {
    if (named.size === MOST) return;
    const side = x > (from + to) / 2 ? "left" : "right";
    const length = widthOf(shortened(name, LONGEST), SMALL_LETTERS);
    const box =
      side === "right"
        ? { from: x + DOT, to: x + DOT + length, y }
        : { from: x - DOT - length, to: x - DOT, y };
    const free =
      taken.every((other) => apart(box, other)) &&
      boxes.every((other, place) => place === at || apart(box, other));
    if (free) {
      named.set(at, side);
      taken.push(box);
    }
  });
  return named;
}

/** A name as far as there is room for it; nothing where that would say nothing. */
export function nameWithin(name: string, room: number): string {
  const written = fitted(shortened(name, LONGEST), room, SMALL_LETTERS);
  return written.length < Math.min(name.length, SHORTEST) ? "" : written;
}

function apart(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) > LINE || one.to <= other.from || one.from >= other.to;
}
