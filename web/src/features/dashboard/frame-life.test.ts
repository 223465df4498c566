import { expect, test } from "vitest";
import { problem } from "../../testing/server.ts";
import { type FrameEvent, loading, PATIENCE, patienceWith, reduceFrame } from "./frame-life.ts";

const after = (...events: FrameEvent[]) => events.reduce(reduceFrame, loading);

test("believes a page that says it is ready", () => {
  const life = after({ type: "loaded" }, { type: "said-ready" });
  expect(life).toEqual({ state: "shown", certain: true, doubted: false });
  expect(patienceWith(life)).toBeNull();
});

test("doubts a page that was drawn and says nothing, until the reader trusts it", () => {
  const drawn = after({ type: "loaded" });
  expect(patienceWith(drawn)).toBe(PATIENCE.shown);
  const doubted = reduceFrame(drawn, { type: "waited" });
  expect(doubted).toMatchObject({ state: "shown", doubted: true });
  expect(patienceWith(doubted)).toBeNull();
  expect(reduceFrame(doubted, { type: "trusted" })).toMatchObject({ doubted: false });
});

test("gives up on a page that does not come, and takes it when it comes after all", () => {
  const late = after({ type: "waited" });
  expect(late).toEqual({ state: "failed", reason: "slow" });
  expect(reduceFrame(late, { type: "loaded" }).state).toBe("shown");
});

test("does not take the browser's own error page for a dashboard", () => {
  expect(after({ type: "refused" }, { type: "loaded" }).state).toBe("failed");
  expect(after({ type: "failed", problem: problem() }, { type: "loaded" }).state).toBe("failed");
});

test("starts over", () => {
  expect(after({ type: "refused" }, { type: "restarted" })).toEqual(loading);
});
