import type { Messages } from "./messages/en.ts";
import type { Problem } from "./wire.ts";

/** A problem in the reader's language where its code is known, else in the server's own words. */
export function problemWords({ code, title, detail }: Problem, { problem }: Messages) {
  const fallback = "unreadable";
  return {
    title: problem.titles[code] ?? (title || problem.titles[fallback] || ""),
    detail: problem.details[code] ?? (detail || problem.details[fallback] || ""),
  };
}
