import assert from "node:assert/strict";
import { FOLLOW_UP, TOP } from "../questions.js";

export const followsUp = {
  "follows up in words": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    await assistant.askAnew(FOLLOW_UP);
    assert.match((await assistant.headings()).join(" "), /volume/i);
    const chips = await assistant.chips();
    assert.ok(chips.some((chip) => /\(from the conversation\)/.test(chip)), `${chips}`);
  },

  "follows up with a click": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const first = assistant.questionInAddress();
    await assistant.answer.getByRole("region", { name: "Ask next" }).getByRole("button").first().click();
    await assistant.page.waitForURL((url) => url.searchParams.get("question") !== first);
    await assistant.answered();
  },
};
