/** A filter of our own dashboard: what it is called, and the edit's value that limits an answer the same way. */
export interface BoardLimit {
  readonly chip: string;
  readonly label: string;
}

/** What our own dashboard tells the page around it. */
export type BoardNews =
  | { readonly type: "embed-shows" }
  | { readonly type: "board-asks"; readonly question: string }
  | { readonly type: "board-limits"; readonly limits: readonly BoardLimit[] };

/** Whether there is a page around this one to tell. */
export const isFramed = () => globalThis.parent !== globalThis.self;

export function tellAround(news: BoardNews): void {
  if (isFramed()) globalThis.parent.postMessage(news, globalThis.location.origin);
}

const LONGEST = 2000;
const MOST = 10;

/** The question somebody clicked in the dashboard; null for any other message. */
export function askedIn(message: unknown): string | null {
  if (!isRecord(message) || message["type"] !== "board-asks") return null;
  const question = message["question"];
  return typeof question === "string" && question.length <= LONGEST ? question : null;
}

/** The filters the dashboard stands under; null for any other message. */
export function limitsIn(message: unknown): readonly BoardLimit[] | null {
  if (!isRecord(message) || message["type"] !== "board-limits") return null;
  const limits: unknown = message["limits"];
  if (!Array.isArray(limits)) return null;
  return limits.slice(0, MOST).filter(isLimit);
}

function isLimit(limit: unknown): limit is BoardLimit {
  return isRecord(limit) && typeof limit["chip"] === "string" && typeof limit["label"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
