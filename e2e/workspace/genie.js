import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAfterTheOther } from "../browser.js";
import { visitAs } from "./colleague.js";
import { ODD, TOP } from "./questions.js";

export function genie(stage) {
  test("Genie in one visit", (t) =>
    visitAs(stage, "anna", {}, (assistant, anna) => oneAfterTheOther(t, assistant, asking(anna))));
}

const asking = (anna) => ({
  "Genie answers what the catalogue has no words for, and says so": async (assistant) => {
    await assistant.ask(ODD);
    await anna.genie.waitFor();
    await assistant.answer.getByText("From Genie").first().waitFor();
    assert.match(await anna.genie.innerText(), /Verified|Consistent|Check this|Not verified/);
    assert.ok((await assistant.rows()).length > 0);
    await anna.genie.getByRole("button", { name: "Details for support" }).click();
    await anna.genie.getByText("Message", { exact: true }).waitFor();
    assert.deepEqual(await assistant.barriers(), []);
  },

  "Genie asks back, and is answered in words": async (assistant) => {
    await assistant.ask(`${ODD} [clarify: Do you mean value or volume?]`);
    await assistant.answer.getByRole("heading", { name: "Genie asks back" }).waitFor();
    await assistant.answer.getByText("Do you mean value or volume?").first().waitFor();
    const first = assistant.questionInAddress();
    await assistant.ask("Value sales by category over the last 12 weeks");
    await assistant.page.waitForURL((url) => url.searchParams.get("question") !== first);
    await anna.genie.waitFor();
    await assistant.table.waitFor();
  },

  "an answer of the catalogue is put to Genie for comparison": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    await assistant.answer.getByRole("button", { name: "Compare with Genie" }).click();
    await anna.genie.waitFor();
  },
});
