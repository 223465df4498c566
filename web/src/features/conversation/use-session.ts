import { useState } from "react";
import {
  freshSession,
  type Session,
  type Turn,
  type TurnOutcome,
  withOutcome,
  withTurn,
} from "./turns.ts";

const KEY = "session";

export interface SessionDesk {
  readonly session: Session;
  readonly record: (turn: Omit<Turn, "outcome">) => void;
  readonly settle: (queryId: string, outcome: TurnOutcome, conversationId: string | null) => void;
  readonly begin: () => void;
}

/** The session of this browser tab; it survives a reload and ends with the tab. */
export function useSession(): SessionDesk {
  const [session, setSession] = useState(read);
  const change = (next: (session: Session) => Session) =>
    setSession((current) => {
      const changed = next(current);
      write(changed);
      return changed;
    });
  return {
    session,
    record: (turn) => change((current) => withTurn(current, turn)),
    settle: (queryId, outcome, conversationId) =>
      change((current) => withOutcome(current, queryId, outcome, conversationId)),
    begin: () => change(() => freshSession),
  };
}

function read(): Session {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isSession(stored) ? stored : freshSession;
  } catch {
    return freshSession;
  }
}

function write(session: Session): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Storage is forbidden or full: the session lives as long as the page.
  }
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === "object" && value !== null && "turns" in value && Array.isArray(value.turns)
  );
}
