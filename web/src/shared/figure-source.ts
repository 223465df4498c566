import { type Mark, originOf } from "./mark.ts";
import type { Messages } from "./messages/en.ts";
import type { Results, WhyStep } from "./wire.ts";

/** What a statement beside the result looked at. */
type Looked = Pick<WhyStep, "step" | "label">;

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
  steps: readonly Looked[] = [],
  /** What was looked at, where the figure itself says it. */
  looked: string | null = null,
): FigureSource {
  const labelOf = (name: string) => looked ?? steps.find(({ step }) => step === name)?.label;
  const elsewhere = inStep(reference ?? "", results, m, labelOf);
  if (elsewhere !== null) return { words: elsewhere, marks: [] };
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

/** A cell or a formula over cells of a statement beside the result, which a step of an explanation ran: `items[3,sales_value]`.
 * Of a reply of an earlier day the steps are no longer at hand, and the table it is from is all that can be said. */
function inStep(
  reference: string,
  results: Results | null,
  m: Messages,
  labelOf: (step: string) => string | undefined,
): string | null {
  if (/^(vat|limit|weeks)\[/.test(reference)) return m.why.stated;
  const [, name, column] = /([a-z_]+)\[[\d ./]+,([a-z_]+)/.exec(reference) ?? [];
  if (name === undefined) return null;
  const label = labelOf(name);
  if (label === undefined) return m.why.elsewhere;
  const at = results?.columns.indexOf(column ?? "") ?? -1;
  const heading = results?.column_details[at]?.label ?? "";
  const operation = /^[A-Z_]+/.exec(reference)?.[0];
  if (operation === undefined) return m.why.cell(label, heading);
  return m.why.computed(m.summary.operations[operation] ?? m.why.calculation, label);
}
