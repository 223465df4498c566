import type { BoardLimit } from "../../shared/board-messages.ts";
import type { BoardReply, FilterReply } from "../../shared/wire.ts";

/** Which board, and what it is limited to; what is left out is not limited. */
export interface BoardChoice {
  readonly board: string;
  readonly category?: string;
  readonly market?: string;
  readonly period?: string;
}

const KEYS = ["category", "market", "period"] as const;

/** The choice in the page's own address, so that loading it again keeps it. */
export function choiceIn(search: string): BoardChoice {
  const given = new URLSearchParams(search);
  const limits = KEYS.flatMap((key) => {
    const value = given.get(key);
    return value ? [[key, value] as const] : [];
  });
  return { board: given.get("board") ?? "overview", ...Object.fromEntries(limits) };
}

export function addressOf(choice: BoardChoice): string {
  return `?${new URLSearchParams({ ...choice })}`;
}

export function withFilter(
  choice: BoardChoice,
  kind: FilterReply["kind"],
  id: string,
): BoardChoice {
  const { [kind]: _, ...rest } = choice;
  return id === "" ? rest : { ...rest, [kind]: id };
}

/** What the assistant is told about the filters: those that were chosen, not what holds anyway. */
export function limitsOf(board: BoardReply, choice: BoardChoice): readonly BoardLimit[] {
  return board.filters.flatMap(({ kind, options }) => {
    const option = options.find(({ id }) => id === choice[kind]);
    return option ? [{ chip: option.chip, label: option.label }] : [];
  });
}
