import { readFileSync } from "node:fs";
import { HttpResponse, http as route } from "msw";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { server } from "../testing/server.ts";
import { bodyOf, http } from "./http.ts";

const SCRIPT = readFileSync("public/early.js", "utf8");

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    route.get("*/api/dashboard/:what", ({ request }) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.headers.get("Accept-Language")} ${pathname}${search}`);
      return HttpResponse.json({ reply: asked.length });
    }),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.askedEarly = undefined;
  globalThis.askedForFrame = undefined;
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, "", "/");
});

/** As the browser does while the page's code is on its way. */
function open(address: string) {
  history.replaceState(null, "", address);
  new Function(SCRIPT)();
}

const tiles = (query: { board: string; market?: string }, language = "en") =>
  bodyOf(
    http.GET("/api/dashboard/tiles", {
      params: { query },
      headers: { "Accept-Language": language },
    }),
  );

test("takes the board's numbers that were asked for before the code was there, once", async () => {
  open("/dashboard/board?board=retailers&market=retailer_group%3ANord+%26+Syd");
  const choice = { board: "retailers", market: "retailer_group:Nord & Syd" };
  expect(await tiles(choice)).toEqual({ reply: 1 });
  expect(asked).toHaveLength(1);
  expect(await tiles(choice)).toEqual({ reply: 2 });
});

test("asks for the first board where the address names none", async () => {
  open("/dashboard/board");
  await tiles({ board: "overview" });
  expect(asked).toEqual(["en /api/dashboard/tiles?board=overview"]);
});

test("takes where the dashboard is, in the language that was chosen", async () => {
  localStorage.setItem("language", "sv");
  open("/");
  await http.GET("/api/dashboard/config", { headers: { "Accept-Language": "sv" } });
  expect(asked).toEqual(["sv /api/dashboard/config"]);
});

test("takes nothing for another request, nor for one that comes too late", async () => {
  open("/dashboard/board?board=overview");
  await tiles({ board: "brands" });
  await tiles({ board: "overview" }, "sv");
  expect(asked).toHaveLength(3);
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 11_000);
  expect(await tiles({ board: "overview" })).toEqual({ reply: 4 });
});

test("asks again where the early reply did not come", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("Failed to fetch"));
  open("/dashboard/board");
  expect(await tiles({ board: "overview" })).toEqual({ reply: 1 });
});

/** The page with our own dashboard in a frame; what the frame asked for, as its code takes it. */
async function openFramed(framed: string, within: string) {
  server.use(
    route.get("*/api/dashboard/config", () => HttpResponse.json({ dashboard_url: framed })),
  );
  open("/");
  await vi.waitFor(() => expect(globalThis.askedForFrame).toBeDefined());
  const around = { askedForFrame: globalThis.askedForFrame, performance };
  vi.stubGlobal("parent", around);
  open(within);
  return around;
}

test("asks for the numbers of the dashboard in its frame, which takes them once", async () => {
  const address = "/dashboard/board?board=brands";
  const around = await openFramed(address, address);
  expect(await tiles({ board: "brands" })).toEqual({ reply: 1 });
  expect(around.askedForFrame).toBeUndefined();
  open(address);
  expect(await tiles({ board: "brands" })).toEqual({ reply: 2 });
});

test("leaves a frame with another board to ask for itself", async () => {
  const around = await openFramed("/dashboard/board?board=brands", "/dashboard/board?board=own");
  expect(await tiles({ board: "own" })).toEqual({ reply: 2 });
  expect(around.askedForFrame).toBeDefined();
});

test("asks nothing for the frame of another site", async () => {
  const json = vi.spyOn(Response.prototype, "json");
  server.use(
    route.get("*/api/dashboard/config", () =>
      HttpResponse.json({ dashboard_url: "/dashboard/embed?dashboard_id=1" }),
    ),
  );
  open("/");
  await vi.waitFor(() => expect(json).toHaveResolved());
  expect(globalThis.askedForFrame).toBeUndefined();
  expect(asked).toEqual([]);
});
