import type { Chip } from "../../../shared/wire.ts";

/** Where a chip's value comes from. */
export type Origin = Chip["source"] | NonNullable<Chip["origin"]>;

export const originOf = ({ origin, source }: Chip): Origin => origin ?? source;

/** It is told by colour, by line and in words. */
export const CHIP_LOOKS: Record<Origin, string> = {
  question: "border-accent/35 bg-accent-tint text-ink",
  context: "border-context/45 bg-context-tint text-ink",
  dashboard: "border-double border-3 border-context/60 bg-context-tint text-ink",
  default: "border-dashed border-assumed/60 bg-assumed-tint text-ink",
  catalog: "border-line-strong bg-raised text-ink",
};

export const SOURCE_MARKS: Record<Origin, string> = {
  question: "bg-accent",
  context: "bg-context",
  dashboard: "bg-context-tint outline outline-context",
  default: "bg-assumed",
  catalog: "bg-ink-soft",
};

/** Chips of one kind stand together, in the order in which the kinds first appear. */
export function byKind(chips: readonly Chip[]): readonly (readonly [string, readonly Chip[]])[] {
  const kinds = [...new Set(chips.map((chip) => chip.kind))];
  const distinct = merged(chips);
  return kinds.map((kind) => [kind, distinct.filter((chip) => chip.kind === kind)]);
}

/** What several words say alike, "weekly" and "trend", is one chip that knows all of them. */
function merged(chips: readonly Chip[]): readonly Chip[] {
  const known = new Map<string, Chip>();
  for (const chip of chips) {
    const key = `${chip.kind} ${chip.label}`;
    const first = known.get(key);
    known.set(key, first ? { ...first, words: [...first.words, ...chip.words] } : chip);
  }
  return [...known.values()];
}

/** What was assumed would be assumed again, and an answer needs something to measure. */
export function isRemovable(chip: Chip, all: readonly Chip[]): boolean {
  if (chip.source === "default") return false;
  return chip.kind !== "measure" || all.filter((other) => other.kind === "measure").length > 1;
}
