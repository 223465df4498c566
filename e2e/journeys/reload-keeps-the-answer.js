import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { FOLLOW_UP, TOP } from "../questions.js";

export function reloadKeepsTheAnswer(stage, device) {
  test(`reload and the back button keep the answer on the ${device}`, () =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      await assistant.ask(TOP);
      await assistant.answered();
      const first = { headline: await assistant.headline.innerText(), rows: await assistant.rows(), id: assistant.questionInAddress() };

      await assistant.page.reload();
      await assistant.answered();
      assert.equal(await assistant.headline.innerText(), first.headline);
      assert.deepEqual(await assistant.rows(), first.rows);

      await assistant.ask(FOLLOW_UP);
      await assistant.page.waitForURL((url) => url.searchParams.get("question") !== first.id);
      await assistant.answered();
      const chips = await assistant.chips();
      assert.ok(chips.some((chip) => /\(from the conversation\)/.test(chip)), "the conversation outlives a reload");

      await assistant.page.goBack();
      await assistant.answer.getByRole("heading", { level: 2, name: first.headline }).waitFor();
      await assistant.answered();
      assert.deepEqual(await assistant.rows(), first.rows);
    }));
}
