import assert from "node:assert/strict";
import { test } from "node:test";
import { visitAs } from "./colleague.js";
import { TOP, TOP_ROWS } from "./questions.js";

export function signingIn(stage) {
  test("signs in at the workspace, sees who is asking, and signs out", () =>
    visitAs(stage, "anna", {}, async (assistant, anna) => {
      await anna.signOut("anna");
      assert.deepEqual(await assistant.barriers(), []);
      assert.equal(await assistant.page.evaluate(() => sessionStorage.getItem("session")), null);
      await assistant.page.getByRole("link", { name: "Sign in" }).click();
      await anna.signIn("bo");
    }));

  test("keeps a half-written question while signing in again", () =>
    visitAs(stage, "anna", {}, async (assistant, anna) => {
      await assistant.box.fill("top brands in Almgr");
      await anna.forgetSession();
      await assistant.box.press("Enter");
      await anna.signIn("anna");
      assert.match(await assistant.box.inputValue(), /top brands in Almgr/);
    }));

  test("a token that ends while Genie or the warehouse works is renewed unnoticed", () =>
    visitAs(stage, "anna", {}, async (assistant) => {
      await stage.workspace.fault({ match: { method: "POST", path: "/api/2.0/sql/statements" }, expire_token: true });
      await assistant.ask(TOP);
      await assistant.answered();
      assert.equal((await assistant.rows()).length, 10);
    }));

  test("two people with different rights get different numbers within the cache's life", async () => {
    const asked = async (who) => {
      let rows;
      await visitAs(stage, who, {}, async (assistant) => {
        await assistant.ask(TOP);
        await assistant.answered();
        await assistant.answer.getByRole("button", { name: "Exact numbers" }).click();
        rows = await assistant.rows();
      });
      return rows.map(([brand, sold]) => [brand, Math.round(Number(sold.replaceAll(/[^\d.-]/g, "")))]);
    };
    const held = async (who) =>
      (await stage.workspace.rows(who, TOP_ROWS)).map(([brand, sold]) => [brand, Math.round(Number(sold))]);
    const hers = await asked("anna");
    const his = await asked("bo");
    const hersAgain = await asked("anna");
    assert.notDeepEqual(his, hers);
    assert.deepEqual(hers, await held("anna"));
    assert.deepEqual(his, await held("bo"));
    assert.deepEqual(hersAgain, hers);
  });
}
