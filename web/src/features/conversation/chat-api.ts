import { queryOptions } from "@tanstack/react-query";
import { besideDashboard } from "../../shared/dashboard-state.ts";
import { bodyOf, http } from "../../shared/http.ts";
import type { ConversationTurn, Problem } from "../../shared/wire.ts";
import type { Turn } from "./turn.ts";
import { saidByMessage } from "./turn-reading.ts";

/** What a message is said in: its conversation, and the answer on screen that it may be about. */
export interface ChatContext {
  readonly conversationId: string | null;
  readonly queryId: string | null;
  /** The filters of the dashboard beside it; null where nothing is known of them. */
  readonly filters: readonly string[] | null;
}

/** The raw reply to a message: a stream of events. A question it leads to gets the name given here. */
export async function openChat(
  message: string,
  { conversationId, queryId, filters }: ChatContext,
  newQueryId: string,
  signal: AbortSignal,
): Promise<Response> {
  const { response, error } = await http.POST("/api/claude/chat", {
    body: {
      message,
      query_id: newQueryId,
      context: {
        ...(conversationId === null ? {} : { conversation_id: conversationId }),
        ...(queryId === null ? {} : { query_id: queryId }),
        ...besideDashboard(filters),
      },
    },
    headers: { Accept: "text/event-stream" },
    parseAs: "stream",
    signal,
  });
  return response.ok ? response : await bodyOf(Promise.resolve({ error, response }));
}

/** Calls off what a message may have led to; where it led to nothing there is nothing to call off. */
export async function callOff(queryId: string): Promise<void> {
  await http
    .POST("/api/genie/cancel/{query_id}", { params: { path: { query_id: queryId } } })
    .catch(() => undefined);
}

/** A conversation in the list of earlier ones. */
export interface Earlier {
  readonly id: string;
  readonly title: string;
  readonly startedAt: string;
  readonly turns: number;
}

export const conversations = queryOptions<readonly Earlier[]>({
  queryKey: ["conversations"],
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
  return detail.turns.map(turnOf);
}

export async function forgetConversation(id: string): Promise<void> {
  const { response, error } = await http.DELETE("/api/conversations/{conversation_id}", {
    params: { path: { conversation_id: id } },
  });
  if (!response.ok && response.status !== 404) {
    await bodyOf(Promise.resolve({ error, response }));
  }
}

function turnOf(stored: ConversationTurn): Turn {
  const said = saidByMessage(stored);
  return {
    id: stored.message_id,
    at: Date.parse(stored.asked_at),
    asked: stored.question,
    how: "words",
    queryId: stored.query_id,
    messageId: stored.message_id,
    reply:
      said.parts.length > 0
        ? { state: "said", ...said }
        : { state: "outlined", ending: said.ending },
  };
}

/** A failure in business words, with questions that are known to work. */
export const explainedError = (problem: Problem, question: string) =>
  queryOptions({
    queryKey: ["explained-error", problem.code, problem.detail, question],
    queryFn: ({ signal }) =>
      bodyOf(
        http.POST("/api/claude/explain-error", {
          // The code says exactly what its words only tell.
          body: {
            error: [problem.code, problem.detail].filter(Boolean).join(": "),
            original_question: question,
          },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
