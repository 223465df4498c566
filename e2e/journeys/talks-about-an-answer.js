import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";

const ASKED = "top brands last 12 weeks";
const CROSSED = "sales by region and brand last 12 weeks";
const WHY = "why did sales change in the last 12 weeks?";

/** Without a language model: asked, explained, changed, looked up, kept over a reload, and deleted. */
export function talksAboutAnAnswer(stage, device) {
  test(`talks about an answer and deletes what was said on the ${device}`, () =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      const { page, turns } = assistant;
      await assistant.ask(ASKED);
      await assistant.answered();
      const first = { id: assistant.questionInAddress(), rows: await assistant.rows() };

      await assistant.ask("explain this number");
      await assistant.showQuestions();
      await turns.getByText("Where they come from").waitFor();
      assert.equal(assistant.questionInAddress(), first.id, "the answer stays while it is talked about");

      await assistant.askAndTurn("only Norr");
      await assistant.answer.getByRole("heading", { level: 2, name: /Norr/ }).waitFor();
      await assistant.answered();
      const north = await assistant.rows();
      assert.equal(north.length, first.rows.length);
      assert.notDeepEqual(north, first.rows);

      await assistant.askAndTurn("what does weighted distribution mean?");
      await assistant.showQuestions();
      const meaning = turns.getByText(/turnover of the stores that sold the product/);
      await meaning.waitFor();

      await page.reload();
      await assistant.showQuestions();
      await meaning.waitFor();
      for (const said of [ASKED, "explain this number", "only Norr"]) {
        await turns.getByText(said, { exact: false }).first().waitFor();
      }
      assert.deepEqual(await assistant.barriers(), []);
      await deletes(assistant);
      await page.reload();
      await page.getByRole("heading", { name: "Ask, and ask why" }).waitFor();
      assert.equal(await turns.getByText("explain this number").count(), 0);
    }));
}

/** Without a language model too: drawn otherwise by a word, asked why, begun anew, and taken up again. */
export function asksWhy(stage) {
  test("draws an answer otherwise by a word, asks why, clears the conversation and takes it up again", () =>
    visit(stage.browser, { ...stage.product, device: "desktop" }, async (assistant) => {
      const { page, answer, turns } = assistant;
      await assistant.ask(CROSSED);
      await assistant.answered();
      await assistant.ask("make it a heat map");
      await answer.getByRole("img", { name: /^Heat map of/ }).waitFor();

      await assistant.askAndTurn(WHY);
      await answer.getByRole("img", { name: /^Waterfall/ }).waitFor();
      assert.deepEqual(await assistant.barriers(), []);

      const sidebar = page.getByRole("region", { name: "Assistant" });
      await sidebar.getByRole("button", { name: "New conversation" }).click();
      await page.getByRole("heading", { name: "Ask, and ask why" }).waitFor();
      assert.equal(await turns.getByText(WHY).count(), 0);
      await sidebar.getByRole("button", { name: "Earlier conversations" }).click();
      await sidebar.getByRole("button", { name: new RegExp(`^${CROSSED}`) }).first().click();
      await turns.getByText(WHY).waitFor();
      await turns.getByText("make it a heat map").waitFor();
    }));
}

async function deletes({ page }) {
  const sidebar = page.getByRole("region", { name: "Assistant" });
  await sidebar.getByRole("button", { name: "Earlier conversations" }).click();
  const kept = sidebar.getByRole("listitem").filter({ hasText: ASKED });
  const open = kept.filter({ hasText: "open now" });
  await open.waitFor();
  const before = await kept.count();
  await open.getByRole("button", { name: `Delete: ${ASKED}` }).click();
  await open.getByRole("button", { name: "Delete", exact: true }).click();
  await kept.nth(before - 1).waitFor({ state: "detached" });
}
