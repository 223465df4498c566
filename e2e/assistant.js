// The page as its user sees it: everything is found by role and name.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export class Assistant {
  constructor(page, device) {
    this.page = page;
    this.device = device;
    this.box = page.getByRole("textbox", { name: "Ask about retail sales" });
    this.answer = page.getByRole("region", { name: "Answer" });
    this.table = this.answer.getByRole("table");
    this.headline = this.answer.getByRole("heading", { level: 2 });
    this.turns = page.getByRole("region", { name: "Conversation" });
  }

  async ask(question) {
    await this.box.fill(question);
    await this.box.press("Enter");
  }

  /** Waits for the answer in hand to be the one of this question, and answered. */
  async answered() {
    await this.answer.getByRole("region", { name: "Where this comes from" }).waitFor();
    await this.table.waitFor();
  }

  async headings() {
    return this.table.getByRole("columnheader").allInnerTexts();
  }

  /** The cells in sight, row by row. */
  async rows() {
    return this.table.locator("tbody tr:not([aria-hidden])").evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText.trim())),
    );
  }

  chip(kind) {
    return this.answer.getByRole("button", { name: new RegExp(`^Change ${kind}`) });
  }

  async chips() {
    return this.answer.getByRole("button", { name: /^Change / }).evaluateAll((chips) =>
      chips.map((chip) => chip.getAttribute("aria-label")),
    );
  }

  /** On a phone the questions are on a page of their own. */
  async showQuestions() {
    if (this.device === "phone") await this.page.getByRole("radio", { name: "Assistant" }).click();
  }

  questionInAddress() {
    return new URL(this.page.url()).searchParams.get("question");
  }

  /** What axe finds, by the rules of WCAG 2.2 AA. */
  async barriers(within = this.page) {
    await within.evaluate(axe);
    const { violations } = await within.evaluate(() =>
      globalThis.axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    );
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }
}
