import { describe, expect, it } from "vitest";
import { answered, understood } from "../../testing/answers.ts";
import { problem } from "../../testing/server.ts";
import { type Asked, type Happening, idle, type QuestionLife, reduce } from "./question-life.ts";

const asked: Asked = { queryId: "q1", text: "top brands", kind: "words" };
const begun = reduce(idle, { type: "asked", asked });
const lifeAfter = (...happenings: readonly Happening[]): QuestionLife =>
  happenings.reduce((life, happening) => reduce(life, { queryId: "q1", ...happening }), begun);

describe("the life of a question", () => {
  it("begins with reading its words", () => {
    expect(begun).toMatchObject({ state: "generating-sql", asked, slow: false });
  });

  it("gathers what becomes known on the way", () => {
    expect(
      lifeAfter(
        { type: "understood", interpretation: understood },
        { type: "stepped", step: "executing" },
        { type: "compiled", sql: "SELECT 1" },
        { type: "summarized", delta: "Fjällbryg " },
        { type: "summarized", delta: "leads." },
      ),
    ).toMatchObject({
      state: "executing",
      summarizing: false,
      interpretation: understood,
      sql: "SELECT 1",
      summary: "Fjällbryg leads.",
    });
  });

  it("keeps another's words apart from ours, and lets them be taken back", () => {
    const ours = { type: "summarized", delta: "Fjällbryg leads." } as const;
    const others = { type: "worded", delta: "Fjällbryg is " } as const;
    expect(lifeAfter(ours, others, others)).toMatchObject({
      summary: "Fjällbryg leads.",
      wording: "Fjällbryg is Fjällbryg is ",
    });
    expect(lifeAfter(ours, others, { type: "worded", delta: null })).toMatchObject({ wording: "" });
  });

  it("writes the summary as the last part of executing", () => {
    expect(lifeAfter({ type: "stepped", step: "summarizing" })).toMatchObject({
      state: "executing",
      summarizing: true,
    });
  });

  it("never steps back", () => {
    expect(
      lifeAfter(
        { type: "stepped", step: "executing" },
        { type: "stepped", step: "generating-sql" },
      ),
    ).toMatchObject({ state: "executing" });
  });

  it("notices that it takes long, and goes on", () => {
    expect(lifeAfter({ type: "waited" }, { type: "stepped", step: "executing" })).toMatchObject({
      state: "executing",
      slow: true,
    });
  });

  it.each([
    ["an answer", { type: "answered", answer: answered("q1") }, "success"],
    ["a problem", { type: "failed", problem: problem() }, "error"],
    ["a cancellation", { type: "cancelled" }, "cancelled"],
    [
      "a problem that says it was cancelled",
      { type: "failed", problem: problem({ code: "cancelled" }) },
      "cancelled",
    ],
  ] as const)("ends with %s", (_, happening, state) => {
    expect(lifeAfter(happening)).toMatchObject({ state, asked });
  });

  it("hears nothing after its end", () => {
    const ended = lifeAfter({ type: "cancelled" });
    expect(reduce(ended, { type: "answered", queryId: "q1", answer: answered("q1") })).toBe(ended);
  });

  it("hears nothing of another question", () => {
    expect(reduce(begun, { type: "answered", queryId: "q0", answer: answered("q0") })).toBe(begun);
  });

  it("gives way to the next question and to none", () => {
    const next = { ...asked, queryId: "q2" };
    expect(reduce(lifeAfter({ type: "cancelled" }), { type: "asked", asked: next })).toMatchObject({
      asked: next,
    });
    expect(reduce(begun, { type: "cleared" })).toBe(idle);
  });
});
