import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { pushing, standing, type Told, told } from "../../testing/insights.ts";
import { server } from "../../testing/server.ts";
import { insightsFrom } from "./insight-feed.ts";

/** What the feed tells until it has waited so often, and how long each wait was. */
async function followed(most: number) {
  const abort = new AbortController();
  const waits: number[] = [];
  const events: string[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
    if (waits.length === most) abort.abort();
  };
  for await (const event of insightsFrom("en", abort.signal, wait)) {
    const all = "insights" in event ? event.insights : "insight" in event ? [event.insight] : [];
    events.push(`${event.type} ${all.map(({ id }) => id)}`);
  }
  return { events, waits };
}

describe("the feed of insights", () => {
  it("tells what stands and what comes, and goes on after the last one, as long as there is a stream", async () => {
    const seen: (string | null)[] = [];
    server.use(
      standing(() => [told(4), told(3)]),
      pushing([[told(5)], [told(6)]], seen),
    );
    const { events, waits } = await followed(3);
    expect(events).toEqual(["listed 4,3", "arrived 5", "arrived 6"]);
    expect(seen).toEqual(["4", "5", "6"]);
    expect(waits).toEqual([2_000, 2_000, 60_000]);
  });

  it("asks once a minute while nothing can be pushed, and tells what is new", async () => {
    const lists: Told[][] = [[told(1)], [told(3), told(2), told(1)]];
    server.use(
      standing(() => lists.shift() ?? []),
      pushing([]),
    );
    const { events, waits } = await followed(2);
    expect(events).toEqual(["listed 1", "listed 1", "arrived 2", "arrived 3"]);
    expect(waits).toEqual([60_000, 60_000]);
  });

  it("leaves a server alone that looks for nothing", async () => {
    expect(await followed(1)).toEqual({ events: [], waits: [] });
    server.use(http.get("*/api/insights", () => HttpResponse.json({}, { status: 404 })));
    expect(await followed(1)).toEqual({ events: [], waits: [] });
  });

  it("tries again later where nobody answers", async () => {
    server.use(http.get("*/api/insights", () => HttpResponse.error()));
    expect(await followed(2)).toEqual({ events: [], waits: [60_000, 60_000] });
  });
});
