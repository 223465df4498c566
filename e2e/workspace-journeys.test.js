// Journeys through the product beside the simulated workspace: both are started once, and a second product that shows
// dashboards to everybody uses the same workspace.
import { after, before, beforeEach, describe } from "node:test";
import { openBrowser } from "./browser.js";
import { checklist } from "./workspace/checklist.js";
import { visitAs } from "./workspace/colleague.js";
import { dashboards, dashboardsForEverybody } from "./workspace/dashboards.js";
import { TOP } from "./workspace/questions.js";
import { signingIn } from "./workspace/signing-in.js";
import { DASHBOARDS, startBesideWorkspace, startForEverybody } from "./workspace/simulator.js";
import { genie } from "./workspace/genie.js";
import { lookedUp, worded } from "./workspace/worded.js";

const stage = {};

describe("journeys beside a workspace", { concurrency: 1 }, () => {
  before(async () => {
    const { sales, shared, draft } = DASHBOARDS;
    const beside = await startBesideWorkspace({
      // Only from this size on does the sample know retailers at its finest, and so whose rows are whose.
      SAMPLE_PROFILE: "standard",
      DASHBOARD_ID: `${sales}=Sales,${shared}=Sales for all`,
    });
    Object.assign(stage, beside);
    stage.browser = await openBrowser();
    const begun = await Promise.allSettled([
      startForEverybody(stage.workspace, { SAMPLE_PROFILE: "tiny", DASHBOARD_ID: `${sales}=Sales,${draft}=Draft` }),
      opensTheirCatalogs(stage),
    ]);
    // What was started is stopped in the end also where something else failed.
    stage.everybody = begun[0].value;
    for (const { reason } of begun) if (reason) throw reason;
  });
  beforeEach(() => stage.workspace.tidy());
  after(async () => {
    await stage.browser?.close();
    await stage.everybody?.stop();
    await stage.product?.stop();
  });

  checklist(stage);
  dashboards(stage);
  dashboardsForEverybody(stage);
  signingIn(stage);
  genie(stage);
  worded(stage);
  lookedUp(stage);
});

/** The first question of each person waits for what her catalog holds; the journeys are not about that wait. */
async function opensTheirCatalogs(stage) {
  const opens = (who) =>
    visitAs(stage, who, {}, async (assistant) => {
      await assistant.ask(TOP);
      await assistant.answer.getByRole("region", { name: "Where this comes from" }).waitFor({ timeout: 480_000 });
    });
  await Promise.all(["anna", "bo"].map(opens));
}
