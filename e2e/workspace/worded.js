import assert from "node:assert/strict";
import { test } from "node:test";
import { visitAs } from "./colleague.js";
import { TOP } from "./questions.js";
import { forEverybody } from "./simulator.js";

/** Text of a model that may not reach anybody's screen, and what it must not do there. */
const HOSTILE = {
  numbers: { hostile: "numbers" },
  markup: { hostile: "markup" },
  "a picture that runs": { text: "<img src=x onerror=\"window.__xss=1\"> ![x](https://evil.example/p?d=1) [more](javascript:window.__xss=1)" },
  orders: { hostile: "instructions" },
  "its own prompt": { hostile: "prompt" },
  "no end": { hostile: "endless" },
  "a tool of its own": { hostile: "unknown tool" },
};
const RUNDOWN = "Give me a quick rundown of how we are doing, and the reasons behind it";
const WORDED = "Summary worded by a language model, figures ours";
const EVIL = /47[.,]3|9[,. ]876|evil\.example|onerror|javascript:|DROP TABLE|Ignore all previous|and so on and so on|delete_everything|You word the answers/i;

/** An answer worded by the workspace's model, of which the simulator has a well-behaved and a hostile one. */
export function worded(stage) {
  test("a model words the summary, which says so, shows what left, and has its figures verified", () =>
    visitAs(stage, "anna", {}, async (assistant) => {
      const { answer, turns } = assistant;
      await assistant.ask(TOP);
      await assistant.answered();
      await answer.getByText(WORDED).waitFor();
      await turns.getByText(/figures? verified/).first().waitFor();
      await answer.getByRole("button", { name: "What the model was sent" }).click();
      const sent = answer.getByRole("region", { name: "What the model was sent" });
      const body = JSON.parse(await sent.locator("pre").first().innerText());
      assert.match(JSON.stringify(body.messages), /computed_text/);
      assert.ok(JSON.stringify(body.messages).includes(TOP), "the question left, and is shown");
      assert.deepEqual(await assistant.barriers(), []);
    }));

  test("why is answered beside a model as without one", () =>
    visitAs(stage, "anna", {}, async (assistant) => {
      await assistant.ask("why did ketchup sales change?");
      await assistant.answered();
      await assistant.answer.getByRole("region", { name: "Summary" }).waitFor();
      await assistant.answer.getByRole("img", { name: /^Waterfall/ }).waitFor();
    }));

  test("nothing of a hostile model reaches the screen, and the computed text stands", () =>
    visitAs(stage, "anna", {}, async (assistant) => {
      const { page, answer } = assistant;
      const computed = await computedSummary(stage, assistant);
      for (const [kind, wish] of Object.entries(HOSTILE)) {
        const before = assistant.questionInAddress();
        await stage.workspace.nextFromModel({ ...wish, times: 2 });
        await assistant.ask(TOP);
        await page.waitForURL((url) => url.searchParams.get("question") !== before);
        await assistant.answered();
        const shown = await page.locator("body").innerText();
        assert.doesNotMatch(shown, EVIL, kind);
        // Left to itself the model is shown: that it is not, is the guard's doing.
        assert.equal(await answer.getByText(WORDED).count(), 0, kind);
        assert.equal(await summary(answer), computed, kind);
        assert.equal(await page.evaluate(() => window.__xss), undefined, kind);
        assert.equal(await page.locator("img[src*=evil], a[href*=evil], a[href^='javascript:'], [onerror]").count(), 0, kind);
        await stage.workspace.forgetWishes();
      }
    }));
}

/** Without Genie, what the catalogue has no words for is put to the model, which gets its numbers by asking us. */
export function lookedUp(stage) {
  test("a model looks up what the catalogue has no words for, and says only what it found", () =>
    visitAs(forEverybody(stage), "anna", {}, async (assistant) => {
      const { turns } = assistant;
      await assistant.ask(RUNDOWN);
      const looked = turns.getByRole("button", { name: /^Looked at: / });
      await looked.first().waitFor();
      await turns.getByText(/figures? verified/).last().waitFor();
      await turns.getByText("Written by a language model").last().waitFor();
      await isBornOut(assistant);
      await looked.first().click();
      await assistant.answered();
    }));
}

/** Each cell the model's words refer to holds what they say, in the answer that was looked up for them. */
async function isBornOut({ page }) {
  const figures = await figuresSaid(page);
  assert.ok(figures.length > 0, "cells are spoken of");
  for (const { text, cell } of figures) {
    assert.ok(says(text, cell), `"${text}" is said of ${cell}`);
  }
}

/** The figures of the reply and the cells they name, once the conversation is kept: it is a moment after it is shown. */
async function figuresSaid(page) {
  const end = Date.now() + 30_000;
  for (;;) {
    const figures = await page.evaluate(figuresOf, RUNDOWN);
    if (figures.length > 0 || Date.now() > end) return figures;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Runs in the page, signed in as its user. */
async function figuresOf(question) {
  const get = async (path) => (await fetch(path)).json();
  const [latest] = await get("/api/conversations");
  if (!latest) return [];
  const { turns } = await get(`/api/conversations/${latest.conversation_id}`);
  const parts = turns.findLast((turn) => turn.question === question)?.parts ?? [];
  const said = parts.filter(({ type, query_id }) => type === "text" && query_id);
  const found = said.map(async ({ query_id, figures }) => {
    const { results } = await get(`/api/genie/queries/${query_id}`);
    return figures.flatMap(({ text, source }) => {
      const [, row, column] = /^r(\d+)c(\d+)$/.exec(source) ?? [];
      return row === undefined ? [] : [{ text, cell: Number(results.rows[row]?.[column]) }];
    });
  });
  return (await Promise.all(found)).flat();
}

const SCALES = { k: 1e3, m: 1e6, bn: 1e9 };

/** Whether a figure as it is written is this number, as far as its decimals go; a share may be kept as a part of one. */
function says(text, cell) {
  const [, sign, digits, scale] = /([−-]?)[A-Z ]*([\d,.]*\d)\s*(k|m|bn)?\b/.exec(text) ?? [];
  const unit = SCALES[scale] ?? 1;
  const written = Number(digits.replaceAll(",", "")) * unit * (sign ? -1 : 1);
  const half = (unit * 10 ** -(digits.split(".")[1]?.length ?? 0)) / 2;
  const near = (number) => Math.abs(Math.abs(number) - Math.abs(written)) <= half * 1.001;
  return near(cell) || (text.includes("%") && near(cell * 100));
}

const summary = async (answer) =>
  (await answer.getByRole("region", { name: "Summary" }).innerText()).replaceAll(/\s+/g, " ").trim();

/** What stands where no model has a word. */
async function computedSummary(stage, assistant) {
  await stage.workspace.nextFromModel({ status: 500, times: 2 });
  await assistant.ask(TOP);
  await assistant.answered();
  await stage.workspace.forgetWishes();
  return summary(assistant.answer);
}
