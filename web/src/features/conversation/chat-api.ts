import { queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../../shared/http.ts";
import type { Turn } from "./turn.ts";
import { isText, listOf, recordOf, saidByMessage, textOf } from "./turn-reading.ts";

/** What a message is said in: its conversation, and the answer on screen that it may be about. */
export interface ChatContext {
  readonly conversationId: string | null;
  readonly queryId: string | null;
}

/** The raw reply to a message: a stream of events. */
export async function openChat(
  message: string,
  { conversationId, queryId }: ChatContext,
  signal: AbortSignal,
): Promise<Response> {
  const context = {
    ...(conversationId === null ? {} : { conversation_id: conversationId }),
    ...(queryId === null ? {} : { query_id: queryId }),
  };
  const response = await globalThis.fetch("/api/claude/chat", {
    method: "POST",
    headers: { Accept: "text/event-stream", "Content-Type": "application/json" },
    body: JSON.stringify({ message, context }),
    signal,
  });
  return response;
}

/** A conversation in the list of earlier ones. */
export interface Earlier {
  readonly id: string;
  readonly title: string;
  readonly startedAt: string;
  readonly turns: number;
}

export const CONVERSATIONS = ["conversations"];

export const conversations = queryOptions<readonly Earlier[]>({
  queryKey: CONVERSATIONS,
  queryFn: async ({ signal }) => {
    const all = await bodyOf(http.GET("/api/conversations", { signal }));
    return all.map(({ conversation_id, title, started_at, turn_count }) => ({
      id: conversation_id,
      title,
      startedAt: started_at,
      turns: turn_count,
    }));
  },
  // Every turn changes it.
  staleTime: 0,
});

/** The turns of a conversation as the server keeps them. */
export async function fetchTurns(id: string, signal: AbortSignal): Promise<readonly Turn[]> {
  const detail = await bodyOf(
    http.GET("/api/conversations/{conversation_id}", {
      params: { path: { conversation_id: id } },
      signal,
    }),
  );
  return listOf(recordOf(detail)["turns"]).map(turnOf);
}

export async function forgetConversation(id: string): Promise<void> {
  const { response, error } = await http.DELETE("/api/conversations/{conversation_id}", {
    params: { path: { conversation_id: id } },
  });
  if (!response.ok && response.status !== 404) {
    await bodyOf(Promise.resolve({ error, response }));
  }
}

function turnOf(value: unknown, at: number): Turn {
  const wire = recordOf(value);
  const name = (key: string) => (isText(wire[key]) ? wire[key] : null);
  const queryId = name("query_id");
  const messageId = name("message_id");
  const said = saidByMessage(wire);
  return {
    id: messageId ?? queryId ?? `turn-${at}`,
    at: Date.parse(textOf(wire["asked_at"])) || 0,
    asked: textOf(wire["question"]),
    how: "words",
    queryId,
    messageId,
    reply:
      said.parts.length > 0
        ? { state: "said", ...said }
        : { state: "outlined", ending: said.ending },
  };
}
