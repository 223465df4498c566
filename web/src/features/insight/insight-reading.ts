import type { PushedInsight } from "./insight-life.ts";

/** An insight as the server tells it; null for what is none. */
export function insightIn(value: unknown): PushedInsight | null {
  if (typeof value !== "object" || value === null) return null;
  const { insight_id, kind, query_id, text, direction, question, created_at } = value as Record<
    string,
    unknown
  >;
  if (typeof insight_id !== "number" || typeof text !== "string" || text === "") return null;
  return {
    id: insight_id,
    kind: typeof kind === "string" ? kind : "",
    queryId: typeof query_id === "string" ? query_id : null,
    text,
    direction: direction === "good" || direction === "bad" ? direction : "neutral",
    question: typeof question === "string" && question !== "" ? question : null,
    at: Date.parse(String(created_at)) || 0,
  };
}
