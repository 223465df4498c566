import { messagesOf, type StreamMessage } from "../../shared/event-stream.ts";
import { asProblem } from "../../shared/problem.ts";
import type {
  Answer,
  AskRequest,
  Interpretation,
  QuestionState,
  Results,
} from "../../shared/wire.ts";
import { fetchQuestion, isAnswer, openAsk, openEvents } from "./question-api.ts";
import type { Happening } from "./question-life.ts";

const POLL_EVERY = 1000;
const RESUMES = 3;

/** Everything that happens to a newly asked question, until it has ended. */
export async function* ask(
  request: AskRequest & { query_id: string },
  signal: AbortSignal,
): AsyncGenerator<Happening> {
  yield* follow(request.query_id, () => openAsk(request, signal), signal);
}

/** What is left to happen to a question asked earlier: mostly just its answer. */
export async function* reopen(queryId: string, signal: AbortSignal): AsyncGenerator<Happening> {
  const now = standing(await fetchQuestion(queryId, signal));
  yield now;
  if (!isEnd(now)) yield* follow(queryId, () => openEvents(queryId, null, signal), signal);
}

/** What happens to a question whose events somebody else receives; where those break off, they are asked for. */
export async function* relayed(
  queryId: string,
  events: AsyncIterable<StreamMessage>,
  signal: AbortSignal,
): AsyncGenerator<Happening> {
  for await (const { event, data } of events) {
    const happening = happeningOf(event, data);
    if (happening) yield happening;
    if (happening && isEnd(happening)) return;
  }
  if (!signal.aborted) yield* reopen(queryId, signal);
}

/** Where a stream was broken off. */
interface Place {
  lastEventId: string | null;
}

/** A stream that breaks is resumed after its last event; one that cannot be resumed is polled. */
async function* follow(
  queryId: string,
  open: () => Promise<Response>,
  signal: AbortSignal,
): AsyncGenerator<Happening> {
  const place: Place = { lastEventId: null };
  if (yield* read(await open(), place)) return;
  for (let resumed = 0; resumed < RESUMES && !signal.aborted; resumed++) {
    const response = await openEvents(queryId, place.lastEventId, signal).catch(() => null);
    if (!response) break;
    if (yield* read(response, place)) return;
  }
  yield* poll(queryId, signal);
}

/** Reads a reply as far as it goes; true when the question ended in it. */
async function* read(response: Response, place: Place): AsyncGenerator<Happening, boolean> {
  if (!isStream(response)) {
    yield { type: "answered", answer: (await response.json()) as Answer };
    return true;
  }
  try {
    for await (const message of messagesOf(response.body)) {
      place.lastEventId = message.id ?? place.lastEventId;
      const happening = happeningOf(message.event, message.data);
      if (happening) yield happening;
      if (happening && isEnd(happening)) return true;
    }
  } catch {
    // The line was cut; the caller goes on from the last event.
  }
  return false;
}

async function* poll(queryId: string, signal: AbortSignal): AsyncGenerator<Happening> {
  while (!signal.aborted) {
    const now = standing(await fetchQuestion(queryId, signal));
    yield now;
    if (isEnd(now)) return;
    await pause(POLL_EVERY);
  }
}

/** How a question stands when it is looked up. */
function standing(reply: Answer | QuestionState): Happening {
  if (isAnswer(reply)) return { type: "answered", answer: reply };
  switch (reply.state) {
    case "cancelled":
      return { type: "cancelled", note: reply.note };
    case "error":
      return { type: "failed", problem: asProblem(null, 500) };
    case "success":
      return { type: "stepped", step: "summarizing" };
    default:
      return {
        type: "stepped",
        step: reply.state,
        genie: reply.genie,
        lookingAt: reply.looking_at,
      };
  }
}

function isStream(response: Response): response is Response & { body: ReadableStream<Uint8Array> } {
  const type = response.headers.get("Content-Type") ?? "";
  return response.body !== null && type.includes("text/event-stream");
}

/** Whether a question is over with this. */
export function isEnd(happening: Happening): boolean {
  return ["answered", "failed", "cancelled"].includes(happening.type);
}

/** The shapes below are the server's promise; an event this page does not know is passed over. */
export function happeningOf(event: string, data: string): Happening | null {
  const body: unknown = JSON.parse(data);
  switch (event) {
    case "state":
      return stateOf(body as QuestionState);
    case "interpretation":
      return { type: "understood", interpretation: body as Interpretation };
    case "sql":
      return { type: "compiled", sql: (body as { sql: string }).sql };
    case "results":
      return { type: "fetched", results: body as Results };
    case "summary":
      return { type: "summarized", delta: (body as { delta?: string }).delta ?? "" };
    case "wording":
      // Without words of its own it takes back those that came.
      return { type: "worded", delta: (body as { delta?: string }).delta ?? null };
    case "answer":
      return { type: "answered", answer: body as Answer };
    case "problem":
      return { type: "failed", problem: asProblem(body, 500) };
    default:
      return null;
  }
}

function stateOf({ state, genie, note, looking_at }: QuestionState): Happening | null {
  if (state === "cancelled") return { type: "cancelled", note };
  if (state === "generating-sql" || state === "executing" || state === "summarizing") {
    return { type: "stepped", step: state, genie, lookingAt: looking_at };
  }
  return null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
