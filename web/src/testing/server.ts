import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Answer, AskRequest, ChatRequest, DashboardConfig, Problem } from "../shared/wire.ts";
import { answered } from "./answers.ts";
import { messageOf } from "./chat-messages.ts";

const noDashboard: DashboardConfig = {
  dashboard_url: null,
  dashboard_id: null,
  title: null,
  embed_token: null,
  expires_at: null,
  fallback_url: null,
  dashboards: [],
};

/** A question is put in a message of the chat, or by itself where no words are read. */
const ASKED = /\/api\/(genie\/ask|claude\/chat)$/;

/** A server that answers everything with the top products; a test replaces what it is about. */
export const server = setupServer(
  http.get("*/api/me", () =>
    HttpResponse.json({
      name: "Local user",
      email: null,
      mode: "local",
      signs_out: false,
      as_of: "2026-11-15",
      connected: [],
    }),
  ),
  http.get("*/api/dashboard/config", () => HttpResponse.json(noDashboard)),
  http.get("*/api/genie/suggestions", () => HttpResponse.json(["top brands", "sales by channel"])),
  http.get("*/api/catalog/options", () => HttpResponse.json([])),
  http.get("*/api/insights", () => HttpResponse.json({ enabled: false, insights: [] })),
  http.get("*/api/conversations", () => HttpResponse.json([])),
  http.get("*/api/conversations/:id", () =>
    HttpResponse.json(problem({ status: 404, code: "unknown-conversation" }), { status: 404 }),
  ),
  http.post("*/api/claude/explain-error", () =>
    HttpResponse.json({ explanation: "", suggestions: [] }),
  ),
  http.post("*/api/genie/cancel/:id", () => new HttpResponse(null, { status: 202 })),
  http.get("*/api/genie/queries/:id", ({ params }) =>
    HttpResponse.json(answered(String(params["id"]))),
  ),
  answering((request) => answered(request.query_id ?? "")),
);

export type ServerEvent = readonly [event: string, body: unknown];

/** Answers every question at once, as a stream of one event. */
export function answering(answer: (request: AskRequest) => Answer) {
  return streaming((request) => [["answer", answer(request)]]);
}

export function streaming(events: (request: AskRequest) => readonly ServerEvent[]) {
  return http.post(ASKED, async ({ request }) => {
    const asked = await askedBy(request);
    return eventStream([...asked.first, ...events(asked.request).map(asked.told)]);
  });
}

/** A chat that replies with what a test wants said. */
export function chatting(events: (request: ChatRequest) => readonly ServerEvent[]) {
  return http.post<never, ChatRequest>("*/api/claude/chat", async ({ request }) =>
    eventStream(events(await request.json())),
  );
}

/** A stream that a test feeds; it stays open until the test ends it. */
export interface OpenStream {
  readonly send: (...event: ServerEvent) => void;
  readonly end: () => void;
  readonly break: () => void;
}

export function held(onAsk: (request: AskRequest, stream: OpenStream) => void) {
  return http.post(ASKED, async ({ request }) => {
    const asked = await askedBy(request);
    let id = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const event of asked.first) controller.enqueue(encode(event, ++id));
        onAsk(asked.request, {
          send: (...event) => controller.enqueue(encode(asked.told(event), ++id)),
          end: () => controller.close(),
          break: () => controller.error(new TypeError("cut")),
        });
      },
    });
    return new HttpResponse(body, { headers: { "Content-Type": "text/event-stream" } });
  });
}

/** The question of a request, and how its events are told on the way it came. */
async function askedBy(request: Request) {
  if (!request.url.endsWith("/chat")) {
    const asked = (await request.json()) as AskRequest;
    return { request: asked, first: [], told: (event: ServerEvent) => event };
  }
  const { message = "", query_id = "", context } = (await request.json()) as ChatRequest;
  const conversation = context?.conversation_id;
  const asked: AskRequest = {
    question: message,
    query_id,
    ...(conversation ? { context: { conversation_id: conversation } } : {}),
  };
  const first: ServerEvent[] = [["state", { query_id, state: "generating-sql" }]];
  const told = ([event, body]: ServerEvent): ServerEvent =>
    event === "answer" ? ["message", messageOf(body as Answer)] : [event, body];
  return { request: asked, first, told };
}

export function eventStream(events: readonly ServerEvent[]) {
  const body = events.map((event, at) => new TextDecoder().decode(encode(event, at + 1))).join("");
  return new HttpResponse(body, { headers: { "Content-Type": "text/event-stream" } });
}

function encode([event, body]: ServerEvent, id: number): Uint8Array {
  return new TextEncoder().encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(body)}\n\n`);
}

export function problem(rest: Partial<Problem> = {}): Problem {
  return {
    type: "about:blank",
    title: "The question took too long",
    status: 504,
    detail: "It was stopped after 30 seconds. A shorter period usually helps.",
    instance: null,
    code: "timeout",
    stage: "executing",
    retryable: true,
    suggestions: ["top brands last 4 weeks"],
    ...rest,
  };
}
