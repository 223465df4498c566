import type { Problem } from "../../shared/wire.ts";
import { endingOf, isOpenEnded, type Reply, type Said, type Turn } from "./turn.ts";

/** A conversation as the page holds it; the server owns it. */
export interface Conversation {
  /** Null until the server has named it. */
  readonly id: string | null;
  readonly turns: readonly Turn[];
}

export const fresh: Conversation = { id: null, turns: [] };

const MOST_TURNS = 200;

/** What can happen to a conversation; happenings name their turn, by its own name or by its question's. */
export type ChatEvent =
  | { readonly type: "cleared" }
  | { readonly type: "loaded"; readonly id: string; readonly turns: readonly Turn[] }
  | { readonly type: "asked"; readonly turn: Omit<Turn, "reply"> }
  | ({ readonly turn: string } & Happening);

/** What can happen to a turn. */
export type Happening =
  | { readonly type: "led"; readonly queryId: string }
  | { readonly type: "stepped"; readonly step: string; readonly look?: string | null }
  | { readonly type: "wrote"; readonly delta: string }
  | {
      readonly type: "said";
      readonly said: Said;
      readonly messageId: string | null;
      readonly conversationId: string | null;
    }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "stopped" };

export function reduce(conversation: Conversation, event: ChatEvent): Conversation {
  switch (event.type) {
    case "cleared":
      return fresh;
    case "loaded":
      return loaded(conversation, event.id, event.turns);
    case "asked":
      return withTurn(conversation, { ...event.turn, reply: { state: "waiting", step: null } });
    default:
      return {
        id: (event.type === "said" ? event.conversationId : null) ?? conversation.id,
        turns: conversation.turns.map((turn) =>
          turn.id === event.turn || turn.queryId === event.turn ? advance(turn, event) : turn,
        ),
      };
  }
}

/** News of a turn that has ended changes nothing, but for an outline, which may be filled in. */
function advance(turn: Turn, event: Happening): Turn {
  if (event.type === "led") return { ...turn, queryId: event.queryId };
  if (!isOpenEnded(turn) && turn.reply.state !== "outlined") return turn;
  const messageId = event.type === "said" ? event.messageId : turn.messageId;
  return { ...turn, messageId, reply: next(turn.reply, event) };
}

function next(reply: Reply, event: Exclude<Happening, { type: "led" }>): Reply {
  const text = reply.state === "writing" ? reply.text : "";
  switch (event.type) {
    case "stepped":
      return reply.state === "waiting"
        ? { state: "waiting", step: event.step, look: event.look ?? null }
        : reply;
    case "wrote":
      return { state: "writing", text: text + event.delta };
    case "said":
      return { state: "said", ...event.said };
    case "failed":
      return event.problem.code === "cancelled"
        ? { state: "stopped", text }
        : { state: "failed", problem: event.problem };
    case "stopped":
      return { state: "stopped", text };
  }
}

function withTurn({ id, turns }: Conversation, turn: Turn): Conversation {
  const others = turns.filter((known) => known.id !== turn.id);
  return { id, turns: [...others, turn].slice(-MOST_TURNS) };
}

/** The server's turns stand; what only this page knows of the same conversation follows them. */
function loaded(known: Conversation, id: string, turns: readonly Turn[]): Conversation {
  if (known.id !== id) return { id, turns };
  const stored = new Set(turns.flatMap(namesOf));
  const own = known.turns.filter((turn) => !namesOf(turn).some((name) => stored.has(name)));
  const all = [...turns, ...own].sort((one, other) => one.at - other.at);
  return { id, turns: all.slice(-MOST_TURNS) };
}

function namesOf({ messageId, queryId }: Turn): string[] {
  return [messageId, queryId].filter((name) => name !== null);
}

/** What of a conversation outlives a reload in the browser itself: no figures, no rows. */
export function outlineOf({ id, turns }: Conversation): Conversation {
  return { id, turns: turns.map((turn) => ({ ...turn, reply: outlined(turn.reply) })) };
}

function outlined(reply: Reply): Reply {
  const ending = endingOf(reply);
  return ending === null ? { state: "waiting", step: null } : { state: "outlined", ending };
}

/** An outline taken up again: of what was still open, only the question in the address goes on. */
export function resumed({ id, turns }: Conversation, running: string | null): Conversation {
  return {
    id,
    turns: turns.map((turn) =>
      isOpenEnded(turn) && (running === null || turn.queryId !== running)
        ? { ...turn, reply: { state: "outlined", ending: "cancelled" } }
        : turn,
    ),
  };
}
