import assert from "node:assert/strict";
import { UNANSWERABLE } from "../questions.js";

export const rephrasesAfterADecline = {
  "rephrases after a decline": async (assistant) => {
    await assistant.ask(UNANSWERABLE);
    await assistant.page.getByRole("heading", { name: "This cannot be answered from the data" }).waitFor();
    assert.equal(await assistant.table.count(), 0, "no number is shown");
    const offers = assistant.answer.getByRole("region", { name: "What can be answered" }).getByRole("button");
    assert.equal(await offers.count(), 3);
    await offers.first().click();
    await assistant.answered();
  },
};
