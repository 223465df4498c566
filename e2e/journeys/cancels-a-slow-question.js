import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { visit } from "../browser.js";
import { HEAVY, TOP } from "../questions.js";

// One place of the sixteen a person has is left for the question itself.
const CROWD = 15;

/** A question is slow where many others are being answered: the engine works through them one at a time. */
export function cancelsASlowQuestion(stage) {
  for (const [how, device] of [
    ["Escape", "desktop"],
    ["the button", "desktop"],
    ["the button", "phone"],
  ]) {
    test(`cancels a slow question with ${how} on the ${device}`, () =>
      visit(stage.browser, { ...stage.product, device }, async (assistant) => {
        const { origin } = stage.product;
        const crowd = await gather(origin);
        try {
          await assistant.ask(HEAVY);
          await assistant.answer.getByRole("list", { name: "Working on it" }).waitFor();
          await assistant.page.locator('li[aria-current="step"]', { hasText: "Fetching the numbers" }).waitFor();
          if (how === "Escape") await assistant.page.keyboard.press("Escape");
          else await assistant.answer.getByRole("button", { name: "Cancel" }).click();
          await assistant.answer.getByRole("heading", { name: "Cancelled" }).waitFor();
          await cancelled(origin, assistant.questionInAddress());
        } finally {
          await crowd.dismiss();
        }
        await assistant.ask(TOP);
        await assistant.answered();
        await assistant.showQuestions();
        await assistant.turns.getByRole("button", { name: /Cancelled/ }).waitFor();
      }));
  }
}

/** Asks many questions at once and again and again, as other tabs of the same person would, until it is dismissed. */
async function gather(origin) {
  const running = new Set();
  let dismissed = false;
  const keepAsking = async () => {
    while (!dismissed) {
      const query_id = randomUUID();
      running.add(query_id);
      await post(`${origin}/api/genie/ask`, { question: HEAVY, query_id });
      running.delete(query_id);
    }
  };
  const asking = Array.from({ length: CROWD }, keepAsking);
  return {
    dismiss: async () => {
      dismissed = true;
      await Promise.all([...running].map((id) => post(`${origin}/api/genie/cancel/${id}`)));
      await Promise.all(asking);
    },
  };
}

async function post(address, body) {
  const reply = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return reply.text();
}

/** The server says so too, and says it soon. */
async function cancelled(origin, id) {
  const end = Date.now() + 60_000;
  let state;
  do {
    ({ state } = await (await fetch(`${origin}/api/genie/queries/${id}`)).json());
    if (state === "cancelled") return;
    // Who asks without a pause is refused, and so is the page, which asks as the same person.
    await new Promise((resolve) => setTimeout(resolve, 250));
  } while (Date.now() < end);
  assert.fail(`The server still says ${state}.`);
}
