import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { visit } from "../browser.js";
import { startProduct } from "../product.js";
import { TOP } from "../questions.js";

// Slow by real work: ten million rows and more on one thread, every item in every market and week.
const SLOW = "weekly sales by item and retailer since 2024";

export function cancelsASlowQuestion(stage) {
  describe("a slow question", () => {
    let product;
    before(async () => {
      product = await startProduct({ SAMPLE_PROFILE: "large", DUCKDB_THREADS: "1" });
    });
    after(() => product?.stop());

    for (const device of ["desktop", "phone"]) {
      for (const how of ["Escape", "the button"]) {
        test(`is cancelled with ${how} on the ${device}`, () =>
          visit(stage.browser, { ...product, device }, async (assistant) => {
            await assistant.ask(SLOW);
            await assistant.answer.getByRole("list", { name: "Working on it" }).waitFor();
            await assistant.page.locator('li[aria-current="step"]', { hasText: "Fetching the numbers" }).waitFor();
            if (how === "Escape") await assistant.page.keyboard.press("Escape");
            else await assistant.answer.getByRole("button", { name: "Cancel" }).click();
            await assistant.answer.getByRole("heading", { name: "Cancelled" }).waitFor();
            await settled(product.origin, assistant.questionInAddress());
            await assistant.ask(TOP);
            await assistant.answered();
          }));
      }
    }
  });
}

/** The server says so too, and says it soon. */
async function settled(origin, id) {
  const end = Date.now() + 2000;
  let state;
  do {
    ({ state } = await (await fetch(`${origin}/api/genie/queries/${id}`)).json());
    if (state === "cancelled") return;
  } while (Date.now() < end);
  assert.fail(`The server still says ${state}.`);
}
