// The page as somebody sees it who signs in at the workspace.
import { visit } from "../browser.js";

/** Runs a journey as one of the workspace's people: anna, bo or carin. */
export function visitAs(stage, who, how, journey) {
  return visit(stage.browser, { ...stage.product, ...how }, async (assistant) => {
    const colleague = new Colleague(assistant);
    await colleague.signIn(who);
    await journey(assistant, colleague);
  });
}

const NAMES = { anna: "Anna Berg", bo: "Bo Lind", carin: "Carin Ek" };

export class Colleague {
  constructor(assistant) {
    this.assistant = assistant;
    this.page = assistant.page;
    this.dashboard = this.page.getByRole("region", { name: "Dashboard" });
    this.genie = assistant.answer.getByRole("region", { name: "From Genie" });
  }

  /** At the workspace's page, where the assistant sends whoever it does not know. */
  async signIn(who) {
    await this.page.getByRole("heading", { name: "Simulated workspace" }).waitFor();
    await this.page.getByRole("link", { name: NAMES[who] }).click();
    await this.account(who).waitFor();
  }

  account(who) {
    return this.page.getByRole("button", { name: new RegExp(NAMES[who]) });
  }

  async signOut(who) {
    await this.account(who).click();
    await this.page.getByRole("button", { name: "Sign out" }).click();
    await this.page.getByRole("heading", { name: "You are signed out" }).waitFor();
  }

  /** As if the session had ended meanwhile: the browser no longer brings it along. */
  forgetSession() {
    return this.page.context().clearCookies();
  }

  /** The page inside the dashboard's frame. */
  frame(title = "Sales") {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }

  /** The figures inside the frame; where the workspace asks there who one is, it is told. */
  async showDashboard(who, title = "Sales") {
    const asks = this.frame(title).getByRole("link", { name: NAMES[who] });
    const shows = this.frame(title).getByText(`Seen as ${NAMES[who]}`);
    await asks.or(shows).first().waitFor();
    if (await asks.isVisible()) await asks.click();
    await shows.waitFor();
  }

  async showSql() {
    await this.assistant.answer.getByRole("button", { name: "Show SQL" }).click();
    return this.assistant.answer.locator("pre").last().innerText();
  }
}
