import { describe, expect, it } from "vitest";
import { answered, askedBack, declinedAnswer } from "../../testing/answers.ts";
import { provenanceOf, wordsOf } from "./turn.ts";
import { saidByAnswer, saidByMessage } from "./turn-reading.ts";

describe("the reply an answer makes", () => {
  it("has the summary with its figures in place, and the table", () => {
    const said = saidByAnswer(answered("q"));
    const [text, table] = said.parts;
    expect(text).toMatchObject({ type: "text", markdown: false });
    if (text?.type !== "text") return;
    expect(text.figures.map(({ from, to }) => text.text.slice(from, to))).toEqual([
      "SEK 18.4 m",
      "43 %",
    ]);
    expect(table?.type).toBe("table");
    expect(provenanceOf(said)).toEqual({ figures: 2, verified: 2 });
    expect(said.followUps).toEqual(["and in Norr?", "compare with last year"]);
  });

  it("counts a figure without a reference as not verified", () => {
    const parts = answered("q").summary_parts.map((part) => ({ ...part, ref: null }));
    expect(provenanceOf(saidByAnswer(answered("q", { summary_parts: parts })))).toEqual({
      figures: 2,
      verified: 0,
    });
  });

  it("claims no places where the parts are not the summary", () => {
    const said = saidByAnswer(answered("q", { ai_summary: "Other words." }));
    expect(provenanceOf(said)).toBeNull();
  });

  it("offers the readings, or what can be asked instead", () => {
    expect(saidByAnswer(askedBack("q")).parts.map(({ type }) => type)).toEqual(["text", "choice"]);
    expect(saidByAnswer(declinedAnswer("q"))).toMatchObject({
      ending: "declined",
      followUps: declinedAnswer("q").declined?.suggestions,
    });
  });
});

describe("the reply of a message", () => {
  const message = "Value is **SEK 18.4 m**.";
  const figure = {
    text: "SEK 18.4 m",
    from: 11,
    to: 21,
    verified: true,
    source: "r0c1",
    step: null,
  };

  it("says a decline once and leaves the ways out", () => {
    const { parts } = saidByMessage({
      message: "Margins are not in the data.",
      parts: [
        { type: "text", text: "Margins are not in the data.", markdown: true },
        {
          type: "problem",
          title: "not_in_data",
          detail: "Margins are not in the data.",
          suggestions: ["top brands"],
        },
      ],
    });
    expect(parts.slice(1)).toEqual([
      { type: "problem", title: "", detail: "", suggestions: ["top brands"] },
    ]);
  });

  it("says a problem that has a title alone", () => {
    const { parts } = saidByMessage({
      parts: [{ type: "problem", title: "Too many rows", suggestions: ["top brands"] }],
    });
    expect(parts).toEqual([
      { type: "problem", title: "Too many rows", detail: "", suggestions: ["top brands"] },
    ]);
  });

  it("says that a model worded what the catalogue answered", () => {
    const query = answered("q", { summary_by: "model" });
    expect(saidByMessage({ message, basis: "catalog", query }).byModel).toBe(true);
    expect(saidByMessage({ message, basis: "catalog", query: answered("q") }).byModel).toBe(false);
  });

  it("opens each answer that was looked up for it", () => {
    const { parts } = saidByMessage({
      message,
      query: answered("q", { results: null }),
      parts: [
        { type: "text", text: message, markdown: false, figures: [figure], query_id: "one" },
        { type: "table", query_id: "one", title: "Value sales in Norr" },
      ],
    });
    expect(parts).toMatchObject([
      { type: "text", queryId: "one", figures: [figure] },
      { type: "looked", queryId: "one", title: "Value sales in Norr" },
    ]);
  });

  it("is drawn by its parts, in their order", () => {
    const { parts, followUps } = saidByMessage({
      message,
      parts: [
        { type: "text", text: message, markdown: true, figures: [figure], queryId: null },
        { type: "insight", insight: { kind: "leader", text: "It leads.", direction: "good" } },
        { type: "choice", choices: [{ label: "Brand", sentence: "", question: "brand Svea" }] },
        { type: "problem", title: "Too long", detail: "Ask for less.", suggestions: ["less"] },
      ],
      suggested_followups: ["why?"],
    });
    expect(parts.map(({ type }) => type)).toEqual(["text", "insight", "choice", "problem"]);
    expect(parts[0]).toMatchObject({ figures: [figure], markdown: true });
    expect(followUps).toEqual(["why?"]);
  });

  it("takes the table and the chart of its parts from the answer it comes with", () => {
    const query = answered("q");
    const { parts, results } = saidByMessage({
      message: "",
      query,
      parts: [
        { type: "table", query_id: "q" },
        { type: "chart", query_id: "q", chart: query.chart },
      ],
    });
    expect(parts.map(({ type }) => type)).toEqual(["table", "chart"]);
    expect(results).toBe(query.results);
  });

  it("stands by its words where there are no parts", () => {
    expect(saidByMessage({ message, figures: [figure] }).parts).toEqual([
      { type: "text", text: message, markdown: true, figures: [figure], queryId: null },
    ]);
  });

  it("drops a figure that does not stand where it says", () => {
    const [text] = saidByMessage({
      parts: [{ type: "text", text: "It is 3 %.", figures: [{ ...figure, from: 0, to: 3 }] }],
    }).parts;
    expect(text).toMatchObject({ figures: [] });
  });

  it.each([
    null,
    "nonsense",
    { parts: "x" },
    { parts: [null, 3, { type: "hologram" }, { type: "text" }, { type: "table" }] },
    { message: 5, figures: {}, suggested_followups: [1, null] },
  ])("survives %j", (body) => {
    expect(saidByMessage(body)).toMatchObject({ ending: "answered", parts: [], followUps: [] });
  });

  it("is copied as words", () => {
    expect(
      wordsOf({ state: "said", ...saidByMessage({ message, parts: [{ type: "table" }] }) }),
    ).toBe(message);
  });
});
