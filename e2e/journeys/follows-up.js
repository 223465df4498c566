import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { FOLLOW_UP, TOP } from "../questions.js";

export function followsUp(stage, device) {
  test(`follows up in words on the ${device}`, () =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      await assistant.ask(TOP);
      await assistant.answered();
      const first = assistant.questionInAddress();
      await assistant.ask(FOLLOW_UP);
      await assistant.page.waitForURL((url) => url.searchParams.get("question") !== first);
      await assistant.answered();
      assert.match((await assistant.headings()).join(" "), /volume/i);
      const chips = await assistant.chips();
      assert.ok(chips.some((chip) => /\(from the conversation\)/.test(chip)), `${chips}`);
    }));

  test(`follows up with a click on the ${device}`, () =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      await assistant.ask(TOP);
      await assistant.answered();
      const first = assistant.questionInAddress();
      await assistant.answer.getByRole("region", { name: "Ask next" }).getByRole("button").first().click();
      await assistant.page.waitForURL((url) => url.searchParams.get("question") !== first);
      await assistant.answered();
    }));
}
