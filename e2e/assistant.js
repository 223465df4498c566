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

  /** Asks while another answer may be in hand, and waits for the answer to this question. */
  async askAnew(question) {
    await this.askAndTurn(question);
    await this.answered();
  }

  /** Asks and waits until the page has turned to where the answer will be: whoever turns away before is turned back. */
  async askAndTurn(question) {
    const before = this.questionInAddress();
    await this.ask(question);
    await this.page.waitForURL((url) => ![null, before].includes(url.searchParams.get("question")));
  }

  /** Leaves what was said before, as a user does who turns to something else. */
  async beginAnew() {
    await this.showQuestions();
    const empty = this.page.getByRole("heading", { name: "Ask, and ask why" });
    const fresh = this.page.getByRole("button", { name: "New conversation" });
    await empty.or(fresh).first().waitFor();
    if (await fresh.isVisible()) await fresh.click();
    await empty.waitFor();
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

  /** What can be pressed in sight and is lower than a finger is wide; figures within a text are as high as their line. */
  tooLowForAFinger() {
    return this.page.evaluate(() => {
      const FINGER = 44;
      const pressed = document.querySelectorAll("button, a[href], select, input, textarea, [role=option]");
      return [...pressed].flatMap((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const reached = (by) => one.contains(document.elementFromPoint(left + width / 2, top + height / 2 + by));
        if (height >= FINGER || one.closest("p") || !reached(0)) return [];
        // What is drawn lower may answer above and below itself.
        const reach = FINGER / 2 - 1;
        if (reached(-reach) && reached(reach)) return [];
        return [`${one.getAttribute("aria-label") ?? one.textContent}: ${Math.round(height)} px`];
      });
    });
  }

  /** What axe finds, by the rules of WCAG 2.2 AA. */
  barriers(within = this.page) {
    return found(within, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  }

  /** What axe finds in the other theme, which differs in nothing but colours. */
  async barriersInTheDark() {
    await this.page.emulateMedia({ colorScheme: "dark" });
    try {
      return await found(this.page, { type: "rule", values: ["color-contrast", "link-in-text-block"] });
    } finally {
      await this.page.emulateMedia({ colorScheme: "light" });
    }
  }
}

async function found(within, runOnly) {
  if (!(await within.evaluate(() => "axe" in globalThis))) await within.evaluate(axe);
  const { violations } = await within.evaluate(async (runOnly) => {
    // The colours of a theme that was only just chosen come with the next frames, those of a child after its parent's.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame().then(frame);
    while (document.getAnimations().some((one) => one instanceof CSSTransition)) await frame();
    // The dashboard in its frame has a journey of its own.
    return globalThis.axe.run(document, { runOnly, resultTypes: ["violations"], iframes: false });
  }, runOnly);
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
