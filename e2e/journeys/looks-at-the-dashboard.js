import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";

/** Our own dashboard in its frame: limited, read, and asked about. */
export function looksAtTheDashboard(stage, device) {
  test(`looks at the dashboard and asks about a tile on the ${device}`, () =>
    visit(stage.browser, { ...stage.product, device }, async (assistant) => {
      const { page } = assistant;
      if (device === "phone") await page.getByRole("radio", { name: "Dashboard" }).click();
      const board = page.frameLocator("iframe[title=Overview]");
      const value = board.getByRole("region", { name: "Sales value", exact: true });
      await board.locator("main[aria-busy=false]").waitFor();
      const all = await value.locator("p").first().innerText();

      await board.getByRole("combobox", { name: "Category" }).selectOption("Ketchup");
      await value.locator("p").first().filter({ hasNotText: all }).waitFor();
      await board.locator("main[aria-busy=false]").waitFor();
      const inside = page.frames().find((frame) => frame.url().includes("/dashboard/board"));
      await board.getByRole("img", { name: /Sales by week/ }).waitFor();
      assert.deepEqual(await assistant.barriers(inside), []);

      await value.getByRole("button", { name: "Ask about Sales value" }).click();
      await assistant.answered();
      assert.match(await assistant.headline.first().innerText(), /Sales value .*category Ketchup, latest 52 weeks/);

      await asksBesideIt(assistant, device);
    }));
}

/** The dashboard's filter holds for a question of one's own, until it is taken away. */
async function asksBesideIt(assistant, device) {
  const { page, answer } = assistant;
  const filters = page.getByRole("region", { name: "Using dashboard filters" });
  await filters.getByText("Ketchup").waitFor();
  await assistant.ask("units by region last 4 weeks");
  await answer.getByRole("button", { name: /Ketchup \(from the dashboard's filters\)/ }).waitFor();
  if (device === "phone") return;
  await filters.getByRole("button", { name: "Ask without Ketchup" }).click();
  await filters.waitFor({ state: "detached" });
  await assistant.askAnew("units by region last 12 weeks");
  await answer.getByRole("button", { name: /12 weeks/ }).first().waitFor();
  assert.equal(await answer.getByRole("button", { name: /Ketchup/ }).count(), 0);
}

/** A chart drawn in another way stays so, and is saved. */
export function redrawsTheChart(stage) {
  test("draws an answer in another way, keeps it over a reload, and saves it", () =>
    visit(stage.browser, { ...stage.product, device: "desktop" }, async (assistant) => {
      const { page, answer } = assistant;
      await assistant.ask("sales by region and brand");
      await assistant.answered();
      await answer.getByRole("radio", { name: "Heat map" }).click();
      await answer.getByRole("img", { name: /^Heat map of/ }).waitFor();
      await page.reload();
      await answer.getByRole("img", { name: /^Heat map of/ }).waitFor();
      for (const kind of ["PNG", "SVG"]) {
        const download = page.waitForEvent("download");
        await answer.getByRole("button", { name: `Save the chart as ${kind}` }).click();
        assert.match((await download).suggestedFilename(), new RegExp(`^Heat-map-of-.*\\.${kind.toLowerCase()}$`));
      }
    }));
}
