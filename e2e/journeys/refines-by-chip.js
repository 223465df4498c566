import assert from "node:assert/strict";
import { TOP } from "../questions.js";

export const refinesByChip = {
  "refines by chip": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    const before = { id: assistant.questionInAddress(), headings: await assistant.headings() };
    const request = assistant.page.waitForRequest((sent) => sent.url().endsWith("/api/genie/ask"));
    await assistant.chip("Measure").click();
    await assistant.page.getByRole("combobox").fill("volume");
    await assistant.page.getByRole("option", { name: /volume/i }).first().click();
    const body = (await request).postDataJSON();
    assert.equal(body.base_query_id, before.id);
    assert.equal(body.question, undefined, "no words are read again");
    await assistant.page.waitForURL((url) => url.searchParams.get("question") !== before.id);
    await assistant.answered();
    const headings = await assistant.headings();
    assert.notDeepEqual(headings, before.headings);
    assert.match(headings.join(" "), /volume/i);
  },
};
