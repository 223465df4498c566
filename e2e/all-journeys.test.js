// All journeys share one product and one browser: starting them is what takes time.
import { after, before, describe, test } from "node:test";
import { oneAfterTheOther, openBrowser, visit } from "./browser.js";
import { accessible } from "./journeys/accessible.js";
import { asksAQuestion } from "./journeys/asks-a-question.js";
import { cancelsASlowQuestion } from "./journeys/cancels-a-slow-question.js";
import { followsUp } from "./journeys/follows-up.js";
import { keyboardOnly } from "./journeys/keyboard-only.js";
import { looksAtTheDashboard, redrawsTheChart } from "./journeys/looks-at-the-dashboard.js";
import { pagesThroughManyRows } from "./journeys/pages-through-many-rows.js";
import { refinesByChip } from "./journeys/refines-by-chip.js";
import { reloadKeepsTheAnswer } from "./journeys/reload-keeps-the-answer.js";
import { rephrasesAfterADecline } from "./journeys/rephrases-after-a-decline.js";
import { asksWhy, talksAboutAnAnswer } from "./journeys/talks-about-an-answer.js";
import { startProduct } from "./product.js";

const stage = {};

describe("journeys", { concurrency: 1 }, () => {
  before(async () => {
    // Pages of forty rows let a small sample show what a large one does.
    // One statement at a time makes a question slow that many others stand before.
    stage.product = await startProduct({ SAMPLE_PROFILE: "small", MAX_QUERY_RESULTS: "40", DUCKDB_STATEMENTS: "1" });
    stage.browser = await openBrowser();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.product?.stop();
  });

  for (const device of ["desktop", "phone"]) {
    test(`in one visit on the ${device}`, (t) =>
      visit(stage.browser, { ...stage.product, device }, (assistant) =>
        oneAfterTheOther(t, assistant, {
          ...asksAQuestion,
          ...refinesByChip,
          ...followsUp,
          ...rephrasesAfterADecline,
          ...pagesThroughManyRows,
        }),
      ));
    reloadKeepsTheAnswer(stage, device);
    talksAboutAnAnswer(stage, device);
    looksAtTheDashboard(stage, device);
    accessible(stage, device);
  }
  redrawsTheChart(stage);
  asksWhy(stage);
  keyboardOnly(stage);
  cancelsASlowQuestion(stage);
});
