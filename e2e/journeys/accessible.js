import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { COMPARED, TOP, TREND, UNANSWERABLE } from "../questions.js";

const STATES = {
  "the first page": async () => undefined,
  "a ranking": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    await assistant.answer.getByRole("img", { name: /chart of/ }).waitFor();
  },
  "a trend": async (assistant) => {
    await assistant.ask(TREND);
    await assistant.answered();
    await assistant.answer.getByRole("img", { name: /chart of/ }).waitFor();
  },
  "a comparison with its SQL": async (assistant) => {
    await assistant.ask(COMPARED);
    await assistant.answered();
    await assistant.answer.getByRole("button", { name: "Show SQL" }).click();
  },
  "an open chip": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    await assistant.chip("Measure").click();
    await assistant.page.getByRole("option").first().waitFor();
  },
  "a decline": async (assistant) => {
    await assistant.ask(UNANSWERABLE);
    await assistant.page.getByRole("heading", { name: "This cannot be answered from the data" }).waitFor();
  },
  "a missing answer": async (assistant) => {
    await assistant.page.goto(`${new URL(assistant.page.url()).origin}/?question=00000000-0000-4000-8000-000000000000`);
    await assistant.page.getByRole("heading", { name: "This answer is no longer here" }).waitFor();
  },
  "a server that is gone": async (assistant) => {
    await assistant.page.context().setOffline(true);
    await assistant.ask(TOP);
    await assistant.page.getByRole("heading", { name: "The server cannot be reached" }).waitFor();
  },
};

export function accessible(stage, device) {
  for (const theme of ["light", "dark"]) {
    for (const [state, reach] of Object.entries(STATES)) {
      test(`${state} has no barriers, ${theme}, on the ${device}`, () =>
        visit(stage.browser, { ...stage.product, device, theme }, async (assistant) => {
          await reach(assistant);
          assert.deepEqual(await assistant.barriers(), []);
          const overflow = await assistant.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `nothing stands beyond the edge: ${overflow} px`);
        }));
    }
  }
}
