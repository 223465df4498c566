// The integration checklist of the technical design, and its first sequence, against the workspace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAfterTheOther } from "../browser.js";
import { visitAs } from "./colleague.js";
import { FOLLOW_UP, TOP, TOP_ROWS } from "./questions.js";

const numbers = (rows) => rows.map((row) => Number(row[1].replaceAll(/[^\d.-]/g, "")));

export function checklist(stage) {
  test("checklist: dashboard loads and is interactive", () =>
    visitAs(stage, "anna", {}, async (assistant, anna) => {
      await anna.showDashboard("anna");
      const inside = anna.frame();
      await inside.getByRole("heading", { name: "Retail sales" }).waitFor();
      const before = await stage.workspace.count("GET", ".*/figures");
      const asked = assistant.page.waitForResponse(/figures/);
      await inside.getByRole("button", { name: "Refresh" }).click();
      await asked;
      assert.equal(await stage.workspace.count("GET", ".*/figures"), before + 1);
    }));

  test("checklist in one visit", (t) =>
    visitAs(stage, "anna", {}, (assistant, anna) => oneAfterTheOther(t, assistant, asking(stage, anna))));

  test("checklist: error messages are helpful", () =>
    visitAs(stage, "carin", {}, async (assistant) => {
      await assistant.ask(TOP);
      const told = assistant.answer.getByRole("heading", { level: 2 });
      await told.waitFor();
      await assistant.page.getByRole("status").getByText(/^(Failed|Not answered)/).waitFor({ state: "attached" });
      const words = await assistant.answer.innerText();
      assert.match(words, /may not|permission|right|access/i, words);
      assert.doesNotMatch(words, /Exception|stack|SELECT|INSUFFICIENT_PERMISSIONS|127\.0\.0\.1/, words);
    }));
}

const asking = (stage, anna) => ({
  "checklist: natural language questions generate SQL": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const sql = await anna.showSql();
    assert.match(sql, /MEASURE\(`?value_sales`?\)/);
    assert.match(sql, /nielsen_sales_metrics/);
  },

  "checklist: query results display correctly": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    await assistant.answer.getByRole("button", { name: "Exact numbers" }).click();
    const shown = await assistant.rows();
    const true_ = await stage.workspace.rows("anna", TOP_ROWS);
    assert.deepEqual(shown.map(([brand]) => brand), true_.map(([brand]) => brand));
    assert.deepEqual(numbers(shown).map(Math.round), true_.map(([, sold]) => Math.round(Number(sold))));
  },

  "checklist: AI summaries are relevant": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const [first] = await assistant.rows();
    const summary = assistant.answer.getByRole("region", { name: "Summary" });
    assert.ok((await summary.innerText()).includes(first[0]), "it speaks of the first of the rows");
  },

  "checklist: follow-up questions work": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const rows = await assistant.rows();
    await assistant.askAnew(FOLLOW_UP);
    assert.match(await assistant.headline.innerText(), /4 weeks/i);
    assert.notDeepEqual(await assistant.rows(), rows);
  },

  "checklist: chat history persists": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const rows = await assistant.rows();
    await assistant.page.reload();
    await assistant.answered();
    assert.deepEqual(await assistant.rows(), rows);
    await assistant.turns.getByRole("button", { name: new RegExp(TOP) }).waitFor();
  },

  "sequence 1: a user asks and sees a table and a summary": async (assistant) => {
    const before = await stage.workspace.count("POST", "/api/2.0/sql/statements/?");
    await assistant.ask("Show top 10 products by value sales last 12 weeks");
    await assistant.answered();
    assert.ok((await assistant.rows()).length > 0);
    await assistant.answer.getByRole("region", { name: "Summary" }).waitFor();
    assert.ok((await stage.workspace.count("POST", "/api/2.0/sql/statements/?")) > before, "the warehouse ran it");
  },
});
