import { messagesOf, type StreamMessage } from "../../shared/event-stream.ts";
import { asProblem, ProblemError, unreachable } from "../../shared/problem.ts";
import type { Problem } from "../../shared/wire.ts";
import { isText, recordOf, textOf } from "./turn-reading.ts";

/** What a chat reply tells on its way. */
export type News =
  | {
      readonly type: "state";
      readonly step: string;
      /** What is looked at, where a message takes several looks that are no question. */
      readonly look: string | null;
      readonly queryId: string | null;
      readonly message: StreamMessage;
    }
  | { readonly type: "text"; readonly delta: string }
  /** An event of the question that runs for this message, as the question flow itself sends it. */
  | { readonly type: "question"; readonly message: StreamMessage }
  | { readonly type: "message"; readonly body: unknown }
  | { readonly type: "problem"; readonly problem: Problem };

/** The reply took as long as one may; what the message asked goes on, and its answer is had by its name. */
const GOES_ON = "still-working";

/** Reads a chat reply to its end; one that breaks off before is a server that cannot be reached. */
export async function* newsOf(response: Response): AsyncGenerator<News> {
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("text/event-stream") || response.body === null) {
    yield { type: "message", body: await response.json() };
    return;
  }
  for await (const message of messagesOf(response.body)) {
    const news = newsIn(message);
    if (news.type === "problem" && news.problem.code === GOES_ON) {
      throw new ProblemError(news.problem);
    }
    yield news;
    if (news.type === "message" || news.type === "problem") return;
  }
  throw new ProblemError(unreachable);
}

function newsIn(message: StreamMessage): News {
  switch (message.event) {
    case "text":
      return { type: "text", delta: textOf(bodyOf(message)["delta"]) };
    case "message":
      return { type: "message", body: bodyOf(message) };
    case "problem":
      return { type: "problem", problem: asProblem(bodyOf(message), 500) };
    case "state": {
      const { state, query_id, looking_at } = bodyOf(message);
      const queryId = isText(query_id) ? query_id : null;
      return { type: "state", step: textOf(state), look: lookOf(looking_at), queryId, message };
    }
    default:
      return { type: "question", message };
  }
}

function lookOf(looking: unknown): string | null {
  const { label, number, most } = recordOf(looking);
  return isText(label) ? `${label} (${Number(number)}/${Number(most)})` : null;
}

function bodyOf({ data }: StreamMessage) {
  return recordOf(JSON.parse(data));
}
