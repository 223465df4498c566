import type { StreamMessage } from "../../shared/event-stream.ts";
import type { Answer, Problem } from "../../shared/wire.ts";
import type { Happening } from "./chat-life.ts";
import type { News } from "./chat-stream.ts";
import { isText, recordOf, saidByAnswer } from "./turn-reading.ts";

/** How a question of the results panel ended. */
export type End =
  | { readonly type: "answered"; readonly answer: Answer }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "cancelled" };

/** The question a message led to, where this is news of one. */
export function questionIn(news: News): string | null {
  if (news.type === "state") return news.queryId;
  if (news.type !== "message") return null;
  const { query_id } = recordOf(recordOf(news.body)["query"]);
  return isText(query_id) ? query_id : null;
}

/** What the results panel is told: the question's own events, and its end as the question flow would say it. */
export function eventsOf(news: News): StreamMessage[] {
  switch (news.type) {
    case "question":
    case "state":
      return [news.message];
    case "message": {
      const { query } = recordOf(news.body);
      return query ? [event("answer", query)] : [];
    }
    case "problem":
      return [event("problem", news.problem)];
    case "text":
      return [];
  }
}

function event(name: string, body: unknown): StreamMessage {
  return { id: null, event: name, data: JSON.stringify(body) };
}

/** What the server calls the reply and its conversation. */
export function namesIn(body: unknown) {
  const { message_id, conversation_id } = recordOf(body);
  return {
    messageId: isText(message_id) ? message_id : null,
    conversationId: isText(conversation_id) ? conversation_id : null,
  };
}

/** The end of a question as its turn takes it. */
export function happeningOfEnd(end: End): Happening {
  switch (end.type) {
    case "answered":
      return {
        type: "said",
        said: saidByAnswer(end.answer),
        messageId: null,
        conversationId: end.answer.conversation_id,
      };
    case "failed":
      return { type: "failed", problem: end.problem };
    case "cancelled":
      return { type: "stopped" };
  }
}
