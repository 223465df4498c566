import { type Mark, originOf } from "./mark.ts";
import type { Messages } from "./messages/en.ts";
import type { Results } from "./wire.ts";

/** Where a figure of a text comes from, in words and as cells of its result. */
export interface FigureSource {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** Names the cell or the formula behind a figure; without a result only that it was computed can be said. */
export function figureSource(
  reference: string | null,
  results: Results | null,
  m: Messages,
): FigureSource {
  const { marks, operation } = originOf(reference, results ?? { columns: [] });
  const [first] = marks;
  if (!first || !results) return { words: m.summary.computed, marks };
  const heading = results.column_details[first.column]?.label ?? "";
  if (operation !== null) {
    const name = m.summary.operations[operation] ?? m.summary.computed;
    return { words: m.summary.formula(name, marks.length, heading), marks };
  }
  const names = results.column_details.flatMap((detail, at) =>
    detail.type === "string" ? [results.rows[first.row]?.[at]] : [],
  );
  const given = names.filter((name) => name !== null && name !== undefined);
  return { words: [heading, ...given].join(", "), marks };
}
