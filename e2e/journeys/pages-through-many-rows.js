import assert from "node:assert/strict";
import { MANY } from "../questions.js";

export const pagesThroughManyRows = {
  "pages through many rows": async (assistant) => {
    await assistant.ask(MANY);
    await assistant.answered();
    const count = Number((await assistant.table.getAttribute("aria-rowcount")) ?? 0) - 1;
    assert.ok(count > 200, `${count} rows`);
    const scroller = assistant.answer.getByRole("region", { name: /Result with/ });
    const reached = async () =>
      Number(await assistant.table.locator("tr[aria-rowindex]").last().getAttribute("aria-rowindex")) - 1;
    for (let before = await reached(); before < count; before = await reached()) {
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await assistant.page.waitForFunction(
        (row) => [...document.querySelectorAll("tr[aria-rowindex]")].some((line) => line.ariaRowIndex > row),
        before + 1,
      );
    }
    const drawn = await assistant.table.locator("tbody tr").count();
    assert.ok(drawn < 120, `only what is in sight is drawn: ${drawn} rows`);
    const cut = await assistant.table.locator("td").evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
    assert.equal(cut, 0, "every name and number can be read whole");
  },

  "orders all rows, not only the loaded ones": async (assistant) => {
    await assistant.ask(MANY);
    await assistant.answered();
    const count = Number(await assistant.table.getAttribute("aria-rowcount")) - 1;
    const { origin } = new URL(assistant.page.url());
    const all = await everyRow(origin, assistant.questionInAddress());
    assert.equal(all.length, count);
    const value = all[0].length - 1;
    const largest = all.toSorted((a, b) => Number(b[value]) - Number(a[value]))[0];
    await assistant.table.getByRole("columnheader").nth(value).getByRole("button").click();
    await assistant.table.locator("tbody tr:not([aria-hidden]) td", { hasText: String(largest[value - 1]) }).first().waitFor();
    await assistant.answer.getByText(/^Loading rows/).waitFor({ state: "detached" });
    const [first] = await assistant.rows();
    assert.equal(first[value - 1], String(largest[value - 1]));
  },
};

async function everyRow(origin, id) {
  const rows = [];
  let cursor = null;
  do {
    const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const page = await (await fetch(`${origin}/api/genie/queries/${id}/rows${query}`)).json();
    rows.push(...page.rows);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return rows;
}
