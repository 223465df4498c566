/** How a turn stands; the words of the wire, and two that only a page knows. */
export type TurnOutcome =
  | "running"
  | "answered"
  | "needs_choice"
  | "declined"
  | "failed"
  | "cancelled";

/** One question of the session, enough to show it in a list and to open it again. */
export interface Turn {
  readonly queryId: string;
  readonly text: string;
  readonly kind: "words" | "change" | "genie";
  readonly outcome: TurnOutcome;
}

/** The session's questions in the order they were asked, and the conversation they belong to. */
export interface Session {
  readonly conversationId: string | null;
  readonly turns: readonly Turn[];
}

export const freshSession: Session = { conversationId: null, turns: [] };

const MOST_TURNS = 100;

export function withTurn(session: Session, turn: Omit<Turn, "outcome">): Session {
  const others = session.turns.filter(({ queryId }) => queryId !== turn.queryId);
  return {
    ...session,
    turns: [...others, { ...turn, outcome: "running" as const }].slice(-MOST_TURNS),
  };
}

export function withOutcome(
  session: Session,
  queryId: string,
  outcome: TurnOutcome,
  conversationId: string | null,
): Session {
  return {
    conversationId: conversationId ?? session.conversationId,
    turns: session.turns.map((turn) => (turn.queryId === queryId ? { ...turn, outcome } : turn)),
  };
}
