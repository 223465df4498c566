import { messagesOf } from "../../shared/event-stream.ts";
import type { Language } from "../../shared/language.ts";
import { problemOf } from "../../shared/problem.ts";
import { fetchInsights, openInsightEvents } from "./insight-api.ts";
import type { InsightEvent, PushedInsight } from "./insight-life.ts";
import { insightIn } from "./insight-reading.ts";

/** Waits, unless it is called off. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const AFTER_A_BREAK = 2_000;
const POLL_EVERY = 60_000;

/**
 * What is found in the data, from now until the signal: pushed, resumed after a break, and asked for once a minute while
 * nothing can be pushed. A server that says it looks for nothing is left alone.
 */
export async function* insightsFrom(
  language: Language,
  signal: AbortSignal,
  wait: Pause = pause,
): AsyncGenerator<InsightEvent> {
  const place: Place = { last: null };
  while (!signal.aborted) {
    const listed = await standing(language, signal);
    if (listed === "none" || signal.aborted) return;
    if (listed !== "unknown") {
      yield* newsIn(listed, place);
      while (yield* pushedAfter(place, language, signal)) await wait(AFTER_A_BREAK, signal);
    }
    await wait(POLL_EVERY, signal);
  }
}

/** The number of the latest that is known; null before the first look. */
interface Place {
  last: number | null;
}

/** What a list holds that was not known is told as if it had been pushed; of the first list everything was there before. */
function* newsIn(listed: readonly PushedInsight[], place: Place): Generator<InsightEvent> {
  const known = place.last ?? Number.POSITIVE_INFINITY;
  yield { type: "listed", insights: listed.filter(({ id }) => id <= known) };
  for (const insight of listed.toReversed()) {
    if (insight.id > known) yield { type: "arrived", insight };
  }
  place.last = Math.max(place.last ?? 0, ...listed.map(({ id }) => id));
}

async function standing(language: Language, signal: AbortSignal) {
  try {
    return (await fetchInsights(language, signal)) ?? "none";
  } catch (thrown) {
    return problemOf(thrown).retryable ? "unknown" : "none";
  }
}

/** Reads the stream as far as it goes; true where there was one. */
async function* pushedAfter(
  place: Place,
  language: Language,
  signal: AbortSignal,
): AsyncGenerator<InsightEvent, boolean> {
  let opened = false;
  try {
    const { body, headers } = await openInsightEvents(place.last ?? 0, language, signal);
    if (body === null || !headers.get("Content-Type")?.includes("event-stream")) return false;
    opened = true;
    for await (const { event, data } of messagesOf(body)) {
      const insight = event === "insight" ? insightIn(JSON.parse(data)) : null;
      if (!insight) continue;
      place.last = Math.max(place.last ?? 0, insight.id);
      yield { type: "arrived", insight };
    }
    return !signal.aborted;
  } catch {
    // What broke off is resumed where it stood; what could not be opened is not tried again at once.
    return opened && !signal.aborted;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}
