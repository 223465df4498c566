import { describe, expect, it } from "vitest";
import { type InsightEvent, noInsights, type PushedInsight, reduce } from "./insight-life.ts";
import { insightIn } from "./insight-reading.ts";

const insight = (id: number): PushedInsight => ({
  id,
  kind: "change",
  queryId: null,
  text: `Ketchup fell ${id} %.`,
  direction: "bad",
  question: null,
  at: id,
});
const lived = (...events: readonly InsightEvent[]) => events.reduce(reduce, noInsights);
const shown = (...events: readonly InsightEvent[]) => lived(...events).standing.map(({ id }) => id);

describe("insights told unasked", () => {
  it("stand oldest first, the latest five of them", () => {
    const insights = [7, 6, 5, 4, 3, 2].map(insight);
    expect(shown({ type: "listed", insights })).toEqual([3, 4, 5, 6, 7]);
  });

  it("are announced when they come, and only once", () => {
    const first = lived({ type: "listed", insights: [insight(1)] });
    expect(first.arrived).toBeNull();
    const second = reduce(first, { type: "arrived", insight: insight(2) });
    expect(second.arrived?.id).toBe(2);
    expect(reduce(second, { type: "arrived", insight: insight(2) })).toBe(second);
  });

  it("stay dismissed when the server tells of them again", () => {
    const insights = [insight(2), insight(1)];
    expect(
      shown(
        { type: "listed", insights },
        { type: "dismissed", id: 1 },
        { type: "arrived", insight: insight(1) },
        { type: "listed", insights },
      ),
    ).toEqual([2]);
  });

  it("come back where their dismissal was not taken", () => {
    const events: InsightEvent[] = [
      { type: "listed", insights: [insight(1)] },
      { type: "dismissed", id: 1 },
      { type: "kept", insight: insight(1) },
    ];
    expect(shown(...events)).toEqual([1]);
    expect(lived(...events).kept).toBe(1);
  });

  it("are nothing without a number or words", () => {
    expect(insightIn(null)).toBeNull();
    expect(insightIn({ insight_id: "1", text: "x" })).toBeNull();
    expect(insightIn({ insight_id: 1, text: "" })).toBeNull();
    expect(insightIn({ insight_id: 1, text: "x", direction: "up", created_at: "?" })).toEqual({
      id: 1,
      kind: "",
      queryId: null,
      text: "x",
      direction: "neutral",
      question: null,
      at: 0,
    });
  });
});
