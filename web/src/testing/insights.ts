import { HttpResponse, http } from "msw";
import { eventStream } from "./server.ts";

/** An insight told unasked, as the server tells it. */
export function told(
  insight_id: number,
  rest: { text?: string; question?: string | null; query_id?: string | null } = {},
) {
  return {
    insight_id,
    kind: "change",
    text: `Ketchup fell ${insight_id} %.`,
    figures: [],
    size: 0.4,
    certainty: 0.97,
    direction: "bad",
    question: `why did ketchup fall ${insight_id} %?`,
    query_id: null,
    created_at: "2026-11-09T07:00:00Z",
    ...rest,
  };
}

export type Told = ReturnType<typeof told>;

/** A server on which these stand, the newest first. */
export function standing(insights: () => readonly Told[]) {
  return http.get("*/api/insights", () =>
    HttpResponse.json({ enabled: true, insights: insights() }),
  );
}

/** Replies one after the other to those who wait for more; who waits longer is refused. */
export function pushing(replies: readonly (readonly Told[])[], seen: (string | null)[] = []) {
  return http.get("*/api/insights/events", ({ request }) => {
    const reply = replies[seen.length];
    seen.push(request.headers.get("Last-Event-ID"));
    return reply
      ? eventStream(reply.map((insight) => ["insight", insight] as const))
      : new HttpResponse(null, { status: 503 });
  });
}
