import { queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../../shared/http.ts";
import type {
  Answer,
  AskRequest,
  CatalogOption,
  QuestionState,
  RowsPage,
} from "../../shared/wire.ts";

/** The raw reply to a question: a stream of events, or from a server without streams an answer. */
export async function openAsk(request: AskRequest, signal: AbortSignal): Promise<Response> {
  const { response, error } = await http.POST("/api/genie/ask", {
    body: request,
    headers: { Accept: "text/event-stream" },
    parseAs: "stream",
    signal,
  });
  return response.ok ? response : await bodyOf(Promise.resolve({ error, response }));
}

export async function openEvents(
  queryId: string,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<Response> {
  const { response, error } = await http.GET("/api/genie/queries/{query_id}/events", {
    params: { path: { query_id: queryId } },
    headers: {
      Accept: "text/event-stream",
      ...(lastEventId === null ? {} : { "Last-Event-ID": lastEventId }),
    },
    parseAs: "stream",
    signal,
  });
  return response.ok ? response : await bodyOf(Promise.resolve({ error, response }));
}

export function fetchQuestion(
  queryId: string,
  signal: AbortSignal,
): Promise<Answer | QuestionState> {
  return bodyOf(
    http.GET("/api/genie/queries/{query_id}", { params: { path: { query_id: queryId } }, signal }),
  );
}

export function isAnswer(reply: Answer | QuestionState): reply is Answer {
  return "outcome" in reply;
}

/** Asks the server to stop; returns what there is to say about it, such as what goes on all the same. */
export async function cancelQuestion(queryId: string): Promise<string | null> {
  const where = { params: { path: { query_id: queryId } } };
  try {
    await http.POST("/api/genie/cancel/{query_id}", where);
    const { data } = await http.GET("/api/genie/queries/{query_id}", where);
    return data && !isAnswer(data) ? data.note : null;
  } catch {
    return null;
  }
}

export function fetchRows(queryId: string, cursor: string, signal: AbortSignal): Promise<RowsPage> {
  return bodyOf(
    http.GET("/api/genie/queries/{query_id}/rows", {
      params: { path: { query_id: queryId }, query: { cursor, limit: 1000 } },
      signal,
    }),
  );
}

export const catalogOptions = (kind: string, text: string) =>
  queryOptions<CatalogOption[]>({
    queryKey: ["catalog", "options", kind, text],
    queryFn: ({ signal }) =>
      bodyOf(http.GET("/api/catalog/options", { params: { query: { kind, q: text } }, signal })),
    staleTime: 5 * 60_000,
  });

/** What left for a language model on behalf of this question; it grows no more once the answer is there. */
export function sentPrompts(queryId: string) {
  return queryOptions({
    queryKey: ["sent", queryId],
    queryFn: ({ signal }) =>
      bodyOf(
        http.GET("/api/claude/sent/{query_id}", {
          params: { path: { query_id: queryId } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
