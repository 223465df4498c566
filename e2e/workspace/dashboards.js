import assert from "node:assert/strict";
import { test } from "node:test";
import { visitAs } from "./colleague.js";
import { DASHBOARDS, forEverybody } from "./simulator.js";

/** Longer than a frame may take to load, or to say that it is ready. */
const TOO_LONG = 16_000;

export function dashboards(stage) {
  for (const device of ["desktop", "phone"]) {
    test(`the dashboard is beside the answer and opens by itself on the ${device}`, () =>
      visitAs(stage, "anna", { device }, async (assistant, anna) => {
        if (device === "phone") await assistant.page.getByRole("radio", { name: "Dashboard" }).click();
        await anna.showDashboard("anna");
        const open = anna.dashboard.getByRole("link", { name: /Open in Databricks/ });
        assert.equal(
          await open.getAttribute("href"),
          `${stage.workspace.origin}/dashboardsv3/${DASHBOARDS.sales}/published?o=4242424242424242`,
        );
        assert.deepEqual(await assistant.barriers(), []);
      }));
  }

  test("the page may frame the workspace and nothing else", async () => {
    const reply = await fetch(stage.product.origin);
    const policy = reply.headers.get("Content-Security-Policy").split("; ");
    assert.ok(policy.includes(`frame-src ${stage.workspace.origin}`), policy.join("; "));
    assert.ok(policy.includes("frame-ancestors 'none'"), policy.join("; "));
  });

  test("the dashboard is loaded anew and another one is chosen", () =>
    visitAs(stage, "anna", {}, async (assistant, anna) => {
      await anna.showDashboard("anna");
      const again = assistant.page.waitForResponse(/figures/);
      await anna.dashboard.getByRole("button", { name: "Load the dashboard again" }).click();
      await again;
      await anna.frame().getByText("Seen as Anna Berg").waitFor();
      await anna.dashboard.getByRole("radio", { name: "Sales for all" }).click();
      await anna.frame("Sales for all").getByRole("heading", { name: "Retail sales for all" }).waitFor();
    }));

  test("a dashboard that does not come says so, and is there when it is asked for again", () =>
    visitAs(stage, "anna", {}, async (assistant, anna) => {
      await anna.showDashboard("anna");
      await stage.workspace.fault({ match: { path: "/embed/dashboardsv3/*" }, hang: true, times: 1 });
      await assistant.page.clock.install();
      await anna.dashboard.getByRole("button", { name: "Load the dashboard again" }).click();
      await anna.dashboard.getByText("The dashboard is loading …").waitFor({ state: "attached" });
      await assistant.page.clock.runFor(TOO_LONG);
      const told = anna.dashboard.getByRole("alert");
      await told.getByText("The dashboard cannot be shown here").waitFor();
      await told.getByRole("link", { name: /Open in Databricks/ }).waitFor();
      assert.deepEqual(await assistant.barriers(), []);
      await told.getByRole("button", { name: "Try again" }).click();
      await anna.frame().getByRole("link", { name: "Anna Berg" }).or(anna.frame().getByText("Seen as Anna Berg")).first().waitFor();
    }));

  test("a workspace that forbids framing is explained, with the way out", () =>
    visitAs(stage, "anna", { allowed: /frame-ancestors 'self'/ }, async (assistant, anna) => {
      await anna.showDashboard("anna");
      await stage.workspace.allowFraming("DENY_ALL_DOMAINS");
      await assistant.page.clock.install();
      await anna.dashboard.getByRole("button", { name: "Load the dashboard again" }).click();
      await anna.dashboard.getByText("The dashboard is loading …").waitFor({ state: "detached" });
      await assistant.page.clock.runFor(TOO_LONG);
      const doubt = anna.dashboard.getByText("Is the space below empty, or does it ask you to sign in over and over?");
      await doubt.waitFor();
      await anna.dashboard.getByRole("button", { name: "I can see it" }).click();
      await doubt.waitFor({ state: "detached" });
    }));
}

/** Where the app's principal shows dashboards to people without an account at the workspace. */
export function dashboardsForEverybody(stage) {
  const on = forEverybody(stage);

  test("for people without an account, our own page holds a token that only shows the dashboard", () =>
    visitAs(on, "bo", {}, async (assistant, bo) => {
      const inside = bo.frame().frameLocator("iframe");
      await inside.getByText("Seen as").waitFor();
      const frames = assistant.page.frames().map((frame) => frame.url());
      assert.ok(frames.some((url) => url.startsWith(`${stage.workspace.origin}/embed/`) && url.includes("#token=")), `${frames}`);
      assert.ok(!assistant.page.url().includes("token"));
      assert.ok(frames.filter((url) => url.includes("/dashboard/embed")).every((url) => !/token|handle/.test(url)), `${frames}`);
      assert.deepEqual(await assistant.barriers(), []);
    }));

  test("a dashboard that the app may not show is explained, with the way out", () =>
    visitAs(on, "bo", {}, async (assistant, bo) => {
      await bo.frame().frameLocator("iframe").getByText("Seen as").waitFor();
      await bo.dashboard.getByRole("radio", { name: "Draft" }).click();
      const told = bo.dashboard.getByRole("alert");
      await told.getByText("This dashboard is not published, or the assistant may not see it.").waitFor();
      await told.getByRole("link", { name: /Open in Databricks/ }).waitFor();
    }));

  test("nobody hands in another's handle, and none twice", () =>
    visitAs(on, "bo", {}, async (assistant) => {
      const config = await call(assistant, "GET", "/api/dashboard/config");
      const once = { embed_token: config.body.embed_token };
      await visitAs(on, "anna", {}, async (hers) => {
        assert.equal((await call(hers, "POST", "/api/dashboard/embed", once)).status, 404);
      });
      assert.equal((await call(assistant, "POST", "/api/dashboard/embed", once)).status, 200);
      assert.equal((await call(assistant, "POST", "/api/dashboard/embed", once)).status, 404);
    }));
}

/** A request of the page's own, with its session. */
function call(assistant, method, path, body) {
  return assistant.page.evaluate(
    async ([method, path, body]) => {
      const reply = await fetch(path, {
        method,
        ...(body ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}),
      });
      return { status: reply.status, body: await reply.json() };
    },
    [method, path, body],
  );
}
