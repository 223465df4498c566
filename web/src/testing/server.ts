import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Answer, AskRequest, DashboardConfig, Problem } from "../shared/wire.ts";
import { answered } from "./answers.ts";

const noDashboard: DashboardConfig = {
  dashboard_url: null,
  dashboard_id: null,
  title: null,
  embed_token: null,
  expires_at: null,
  fallback_url: null,
  dashboards: [],
};

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
  return http.post<never, AskRequest>("*/api/genie/ask", async ({ request }) =>
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
  return http.post<never, AskRequest>("*/api/genie/ask", async ({ request }) => {
    const asked = await request.json();
    let id = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        onAsk(asked, {
          send: (...event) => controller.enqueue(encode(event, ++id)),
          end: () => controller.close(),
          break: () => controller.error(new TypeError("cut")),
        }),
    });
    return new HttpResponse(body, { headers: { "Content-Type": "text/event-stream" } });
  });
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
