import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { TOP, TREND } from "../questions.js";

/** A dashboard of many tiles stands between the conversation and the answer; without an end the focus would go round for ever. */
const MOST_STEPS = 150;

export function keyboardOnly(stage) {
  test("asks, changes a chip, sorts and follows up with the keyboard alone", () =>
    visit(stage.browser, stage.product, async (assistant) => {
      const { page } = assistant;
      await tabTo(page, "Ask about retail sales");
      await page.keyboard.type(TOP);
      await page.keyboard.press("Enter");
      await assistant.answered();
      const first = assistant.questionInAddress();

      await tabTo(page, /^Change Ranking/);
      await page.keyboard.press("Enter");
      await page.getByRole("combobox").waitFor();
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("question") !== first);
      await assistant.answered();
      assert.equal(await rests(page, "Answer"), "Answer", "the focus waits where the new answer is");

      await tabTo(page, /^Brand/);
      await page.keyboard.press("Enter");
      await assistant.table.locator('th[aria-sort="ascending"]').waitFor();

      const second = assistant.questionInAddress();
      await page.getByRole("region", { name: "Ask next" }).waitFor();
      const next = await page.getByRole("region", { name: "Ask next" }).getByRole("button").first().innerText();
      await tabTo(page, next);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("question") !== second);
      await assistant.answered();
    }));

  test("goes on writing after a suggestion was chosen with the keyboard", () =>
    visit(stage.browser, stage.product, async (assistant) => {
      const { page } = assistant;
      await page.getByRole("button", { name: TREND }).waitFor();
      await tabTo(page, new RegExp(`^${TREND}$`, "i"));
      await page.keyboard.press("Enter");
      await assistant.answered();
      assert.equal(await rests(page, "Ask about retail sales"), "Ask about retail sales");
    }));

  test("reaches the answer with the first link of the page, and the box to ask in with the second", () =>
    visit(stage.browser, stage.product, async (assistant) => {
      // A key pressed before the page is there goes nowhere.
      await assistant.page.getByRole("link", { name: "Skip to the answer" }).waitFor({ state: "attached" });
      await assistant.page.keyboard.press("Tab");
      assert.equal(await rests(assistant.page, "Skip to the answer"), "Skip to the answer");
      await assistant.page.keyboard.press("Enter");
      assert.equal(await rests(assistant.page, "Answer"), "Answer");

      await assistant.page.reload();
      const toBox = assistant.page.getByRole("link", { name: "Skip to the question box" });
      await toBox.waitFor({ state: "attached" });
      await toBox.focus();
      await assistant.page.keyboard.press("Enter");
      assert.equal(await rests(assistant.page, "Ask about retail sales"), "Ask about retail sales");
    }));
}

async function tabTo(page, name) {
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = await focused(page);
    if (typeof name === "string" ? here === name : name.test(here)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached with the Tab key; the focus is on ${await focused(page)}.`);
}

/** Where the focus is as soon as it is there, or where it stays instead: what moves it comes a moment after what is seen. */
async function rests(page, name) {
  const end = Date.now() + 30_000;
  while ((await focused(page)) !== name && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return focused(page);
}

function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.innerText;
    return (label ?? element?.innerText ?? "").trim();
  });
}
