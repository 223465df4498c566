import type { BoardLimit } from "../../shared/board-messages.ts";

/** The filters the dashboard stands under, and those of them the assistant shall not use. */
export interface FiltersLife {
  /** Null while nothing is known of them, as of a dashboard that is not ours. */
  readonly told: readonly BoardLimit[] | null;
  readonly removed: readonly string[];
}

export type FiltersEvent =
  | { readonly type: "told"; readonly limits: readonly BoardLimit[] | null }
  | { readonly type: "removed"; readonly chips: readonly string[] };

export const unknownFilters: FiltersLife = { told: null, removed: [] };

/** What was taken away stays away until the dashboard's own filters change. */
export function reduceFilters(life: FiltersLife, event: FiltersEvent): FiltersLife {
  switch (event.type) {
    case "told":
      return {
        told: event.limits,
        removed: sameChips(life.told, event.limits) ? life.removed : [],
      };
    case "removed":
      return { ...life, removed: [...life.removed, ...event.chips] };
  }
}

/** What a question is asked under. */
export function filtersInUse({ told, removed }: FiltersLife): readonly BoardLimit[] {
  return (told ?? []).filter(({ chip }) => !removed.includes(chip));
}

/** The same as a request names them; null where nothing is known. */
export function chipsInUse(life: FiltersLife): readonly string[] | null {
  return life.told === null ? null : filtersInUse(life).map(({ chip }) => chip);
}

function sameChips(before: FiltersLife["told"], now: FiltersLife["told"]): boolean {
  const chips = (limits: FiltersLife["told"]) => (limits ?? []).map(({ chip }) => chip).sort();
  return JSON.stringify(chips(before)) === JSON.stringify(chips(now));
}
