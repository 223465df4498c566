import { type Conversation, fresh, outlineOf, resumed } from "./chat-life.ts";

const KEY = "session";

/** The outline of this tab's conversation, which survives a reload and ends with the tab. */
export function keptConversation(running: string | null): Conversation {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isConversation(stored) ? resumed(stored, running) : fresh;
  } catch {
    return fresh;
  }
}

export function keepConversation(conversation: Conversation): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(outlineOf(conversation)));
  } catch {
    // Storage is forbidden or full: the outline lives as long as the page.
  }
}

/** An outline of an earlier version of this page may have turns of another shape. */
function isConversation(value: unknown): value is Conversation {
  return (
    typeof value === "object" &&
    value !== null &&
    "turns" in value &&
    Array.isArray(value.turns) &&
    value.turns.every((turn) => typeof turn?.id === "string" && typeof turn?.reply === "object")
  );
}
