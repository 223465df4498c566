import { createContext, type ReactNode, useContext } from "react";
import type { ChartSpec, Results } from "../../shared/wire.ts";
import type { Turn } from "./turn.ts";

/** What can be done from within a turn, and what the page around it lends. */
export interface TurnActions {
  /** Hosts besides our own that a link of a reply may lead to. */
  readonly hosts: readonly string[];
  readonly onAsk: (question: string) => void;
  /** Asks again what was asked in this turn. */
  readonly onRetry: (turn: Turn) => void;
  readonly onOpen: (queryId: string) => void;
  /** Marks where a figure stands in the answer on screen; null marks nothing. */
  readonly onPoint: (queryId: string | null, source: string | null) => void;
  readonly drawChart: (chart: ChartSpec, results: Results, queryId: string | null) => ReactNode;
}

const nothing: TurnActions = {
  hosts: [],
  onAsk: () => undefined,
  onRetry: () => undefined,
  onOpen: () => undefined,
  onPoint: () => undefined,
  drawChart: () => null,
};

const Actions = createContext(nothing);

export const TurnActionsProvider = Actions.Provider;

export function useTurnActions(): TurnActions {
  return useContext(Actions);
}
