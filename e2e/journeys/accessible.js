import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { COMPARED, TOP, TREND, UNANSWERABLE } from "../questions.js";

/** The states of the page in the order in which one visit comes upon them. */
const STATES = {
  "the first page": async () => undefined,
  "a ranking": async (assistant) => {
    await assistant.askAnew(TOP);
    await assistant.answer.getByRole("img", { name: /chart of/ }).waitFor();
  },
  "an open chip": async (assistant) => {
    await assistant.chip("Measure").click();
    await assistant.page.getByRole("option").first().waitFor();
  },
  "a trend": async (assistant) => {
    await assistant.page.keyboard.press("Escape");
    await assistant.page.getByRole("option").first().waitFor({ state: "detached" });
    await assistant.beginAnew();
    await assistant.askAnew(TREND);
    await assistant.answer.getByRole("img", { name: /Line chart of/ }).waitFor();
  },
  "a comparison with its SQL": async (assistant) => {
    await assistant.beginAnew();
    await assistant.askAnew(COMPARED);
    await assistant.answer.getByRole("button", { name: "Show SQL" }).click();
  },
  "a decline": async (assistant) => {
    await assistant.beginAnew();
    await assistant.ask(UNANSWERABLE);
    await assistant.page.getByRole("heading", { name: "This cannot be answered from the data" }).waitFor();
  },
  "a missing answer": async (assistant) => {
    await assistant.page.goto(`${new URL(assistant.page.url()).origin}/?question=00000000-0000-4000-8000-000000000000`);
    await assistant.page.getByRole("heading", { name: "This answer is no longer here" }).waitFor();
  },
  "a server that is gone": async (assistant) => {
    await assistant.beginAnew();
    await assistant.page.context().setOffline(true);
    await assistant.ask(TOP);
    await assistant.page.getByRole("heading", { name: "The server cannot be reached" }).waitFor();
  },
};

export function accessible(stage, device) {
  test(`without barriers on the ${device}`, (t) =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      for (const [state, reach] of Object.entries(STATES)) {
        await t.test(`${state} has no barriers, light and dark, on the ${device}`, async () => {
          await reach(assistant);
          assert.deepEqual(await assistant.barriers(), []);
          assert.deepEqual(await assistant.barriersInTheDark(), []);
          const overflow = await assistant.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `nothing stands beyond the edge: ${overflow} px`);
          if (device === "phone") assert.deepEqual(await assistant.tooLowForAFinger(), []);
        });
      }
    }));
}
