import { numberIn } from "../../shared/format.ts";
import type { Cell, TileReply } from "../../shared/wire.ts";

/** What is less is written as nought, which is no news. */
const SEEN = 0.05;

/** Whether a change is good or bad news, as far as the measure has a good direction. */
export function newsOf(change: Cell, favourable: TileReply["favourable"]): "good" | "bad" | "none" {
  const number = numberIn(change) ?? 0;
  if (Math.abs(number) < SEEN || favourable === "neither") return "none";
  return number > 0 === (favourable === "up") ? "good" : "bad";
}

export const NEWS_INK = { good: "text-good", bad: "text-danger", none: "text-ink-soft" } as const;
