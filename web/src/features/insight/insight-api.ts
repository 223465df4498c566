import { bodyOf, http } from "../../shared/http.ts";
import type { Language } from "../../shared/language.ts";
import type { PushedInsight } from "./insight-life.ts";
import { insightIn } from "./insight-reading.ts";

/** What stands; null where nothing is looked for at all. */
export async function fetchInsights(
  language: Language,
  signal: AbortSignal,
): Promise<readonly PushedInsight[] | null> {
  const { enabled, insights } = await bodyOf(
    http.GET("/api/insights", { headers: { "Accept-Language": language }, signal }),
  );
  return enabled ? insights.flatMap((told) => insightIn(told) ?? []) : null;
}

/** The stream of what comes after the insight of this number. */
export async function openInsightEvents(
  lastEventId: number,
  language: Language,
  signal: AbortSignal,
): Promise<Response> {
  const { response, error } = await http.GET("/api/insights/events", {
    headers: {
      Accept: "text/event-stream",
      "Accept-Language": language,
      "Last-Event-ID": String(lastEventId),
    },
    parseAs: "stream",
    signal,
  });
  return response.ok ? response : await bodyOf(Promise.resolve({ error, response }));
}

/** Takes an insight away for good; one that is gone already is none the worse. */
export async function dismissInsight(id: number): Promise<void> {
  const { response, error } = await http.DELETE("/api/insights/{insight_id}", {
    params: { path: { insight_id: id } },
  });
  if (!response.ok && response.status !== 404) {
    await bodyOf(Promise.resolve({ error, response }));
  }
}
