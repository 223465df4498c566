import assert from "node:assert/strict";
import { TOP, TREND } from "../questions.js";

export const asksAQuestion = {
  "asks a question": async (assistant) => {
    await assistant.ask(TOP);
    await assistant.answered();
    assert.match(await assistant.headline.innerText(), /sales value/i);
    const rows = await assistant.rows();
    assert.equal(rows.length, 10, "ten brands, the default of a ranking");
    const values = rows.map((row) => Number(row[1].replaceAll(/[^\d.]/g, "")));
    assert.ok(values.every((value) => value > 0), `numbers: ${values}`);
    assert.deepEqual(values, values.toSorted((a, b) => b - a), "the largest first");
    const chips = await assistant.chips();
    assert.ok(chips.some((chip) => /\(from your question\)/.test(chip)), `${chips}`);
    assert.ok(chips.some((chip) => /\(assumed\)/.test(chip)), `${chips}`);
    await assistant.answer.getByRole("img", { name: /Bar chart/ }).waitFor();
    await assistant.answer.getByRole("button", { name: "Summary" }).waitFor();
    await assistant.answer.getByRole("button", { name: "Show SQL" }).click();
    assert.match(await assistant.answer.locator("pre").innerText(), /SELECT/i);
  },

  "asks a suggested question": async (assistant) => {
    await assistant.page.getByRole("button", { name: TREND }).click();
    await assistant.answered();
    await assistant.answer.getByRole("img", { name: /Line chart/ }).waitFor();
    await assistant.showQuestions();
    await assistant.turns.getByRole("button", { name: /Answered/ }).waitFor();
  },
};
