import { act, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test, vi } from "vitest";
import type { DashboardConfig } from "../../shared/wire.ts";
import { renderWith } from "../../testing/render.tsx";
import { problem, server } from "../../testing/server.ts";
import { DashboardPanel } from "./dashboard-panel.tsx";

const WORKSPACE = "https://adb-42.7.azuredatabricks.net";
const SALES = "01f0a8ea42f5124ba8182d499c5c292f";
const STOCK = "01f0a8ea42f5124ba8182d499c5c2930";

const sales: DashboardConfig = {
  dashboard_url: `${WORKSPACE}/embed/dashboardsv3/${SALES}?o=42`,
  dashboard_id: SALES,
  title: "Sales",
  embed_token: null,
  expires_at: null,
  fallback_url: `${WORKSPACE}/dashboardsv3/${SALES}/published?o=42`,
  dashboards: [
    { dashboard_id: SALES, title: "Sales" },
    { dashboard_id: STOCK, title: "Stock" },
  ],
};

const talk = { onAsk: vi.fn(), onLimits: vi.fn() };

const frame = (name = "Sales") => screen.getByTitle<HTMLIFrameElement>(name);

/** What the page in the frame says to us. */
function say(data: unknown, { origin = WORKSPACE, source = frame().contentWindow } = {}) {
  act(() => {
    globalThis.dispatchEvent(new MessageEvent("message", { data, origin, source }));
  });
}

const waiting = () => screen.queryByText("The dashboard is loading …");

test("frames the dashboard with no more rights than it needs, and the way out beside it", () => {
  renderWith(<DashboardPanel first={sales} talk={talk} />);
  expect(frame()).toHaveAttribute("src", sales.dashboard_url);
  expect(frame()).toHaveAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-forms allow-popups",
  );
  expect(frame()).toHaveAttribute("referrerpolicy", "no-referrer");
  const open = screen.getByRole("link", { name: /Open in Databricks/ });
  expect(open).toHaveAttribute("href", sales.fallback_url);
  expect(open).toHaveAttribute("rel", "noopener noreferrer");
});

test("shows the dashboard once it says it is ready, and believes nobody else", () => {
  renderWith(<DashboardPanel first={sales} talk={talk} />);
  say({ type: "DATABRICKS_EMBED_READY" }, { origin: "https://evil.example" });
  say({ type: "DATABRICKS_EMBED_READY" }, { source: globalThis.window });
  say(null);
  say("embed-shows");
  expect(waiting()).toBeVisible();
  say({ type: "DATABRICKS_EMBED_READY" });
  expect(waiting()).toBeNull();
});

test("loads the frame anew on request", async () => {
  const { user } = renderWith(<DashboardPanel first={sales} talk={talk} />);
  say({ type: "DATABRICKS_EMBED_READY" });
  await user.click(screen.getByRole("button", { name: "Load the dashboard again" }));
  expect(waiting()).toBeVisible();
});

test("changes to another dashboard", async () => {
  server.use(
    http.get("*/api/dashboard/config", ({ request }) => {
      const id = new URL(request.url).searchParams.get("dashboard_id");
      return HttpResponse.json({
        ...sales,
        dashboard_id: id,
        dashboard_url: `${WORKSPACE}/embed/dashboardsv3/${id}`,
        title: "Stock",
      });
    }),
  );
  const { user } = renderWith(<DashboardPanel first={sales} talk={talk} />);
  await user.click(screen.getByRole("radio", { name: "Stock" }));
  await waitFor(() => expect(frame("Stock").src).toContain(STOCK));
});

const onOurPage: DashboardConfig = {
  ...sales,
  dashboard_url: `/dashboard/embed?dashboard_id=${SALES}`,
  embed_token: "first",
  expires_at: "2999-01-01T00:00:00Z",
};

test("hands the page that holds the token a handle once, and then a new one", async () => {
  const handles: unknown[] = [];
  server.use(
    http.post("*/api/dashboard/refresh-token", () =>
      HttpResponse.json({ embed_token: "second", expires_at: "2999-01-01T00:00:00Z" }),
    ),
  );
  renderWith(<DashboardPanel first={onOurPage} talk={talk} />);
  const inside = frame().contentWindow as Window;
  inside.postMessage = (message: { handle: string }) => handles.push(message.handle);
  const own = { origin: globalThis.location.origin };
  say({ type: "embed-waits" }, own);
  await waitFor(() => expect(handles).toEqual(["first"]));
  say({ type: "embed-waits" }, own);
  await waitFor(() => expect(handles).toEqual(["first", "second"]));
  say({ type: "embed-shows" }, own);
  expect(waiting()).toBeNull();
});

test("says why there is no dashboard and how to get at it all the same", async () => {
  renderWith(<DashboardPanel first={onOurPage} talk={talk} />);
  const failure = problem({ code: "dashboard-not-allowed" });
  say({ type: "embed-failed", problem: failure }, { origin: globalThis.location.origin });
  const told = await screen.findByRole("alert");
  expect(told).toHaveTextContent("The assistant may not show this dashboard.");
  expect(screen.getAllByRole("link", { name: /Open in Databricks/ })).toHaveLength(2);
});
