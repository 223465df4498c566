// Journeys through the product beside the simulated workspace: both are started once, and a second product that shows
// dashboards to everybody uses the same workspace.
import { after, before, beforeEach, describe } from "node:test";
import { openBrowser } from "./browser.js";
import { checklist } from "./workspace/checklist.js";
import { dashboards, dashboardsForEverybody } from "./workspace/dashboards.js";
import { DASHBOARDS, startBesideWorkspace, startForEverybody } from "./workspace/simulator.js";
import { signingIn } from "./workspace/signing-in.js";

const stage = {};

describe("journeys beside a workspace", { concurrency: 1 }, () => {
  before(async () => {
    const { sales, shared, draft } = DASHBOARDS;
    const beside = await startBesideWorkspace({
      SAMPLE_PROFILE: "small",
      DASHBOARD_ID: `${sales}=Sales,${shared}=Sales for all`,
    });
    Object.assign(stage, beside);
    stage.everybody = await startForEverybody(stage.workspace, {
      SAMPLE_PROFILE: "tiny",
      DASHBOARD_ID: `${sales}=Sales,${draft}=Draft`,
    });
    stage.browser = await openBrowser();
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
});
