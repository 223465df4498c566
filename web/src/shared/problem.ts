import type { Problem } from "./wire.ts";

/** A problem on its way to whoever can show it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Codes of the problems this page states itself, because no server was there to do it. */
export const UNREACHABLE = "unreachable";
export const UNREADABLE = "unreadable";
export const UNDRAWABLE = "undrawable";

export const unreachable: Problem = localProblem(UNREACHABLE, 0);
export const undrawable: Problem = localProblem(UNDRAWABLE, 0);

/** Reads whatever an error reply held; a reply that is no problem document becomes a plain one. */
export function asProblem(body: unknown, status: number): Problem {
  if (!isRecord(body) || typeof body["detail"] !== "string")
    return localProblem(UNREADABLE, status);
  return {
    ...localProblem(text(body["code"], UNREADABLE), status),
    type: text(body["type"], "about:blank"),
    title: text(body["title"], ""),
    detail: body["detail"],
    retryable: body["retryable"] === true,
    suggestions: Array.isArray(body["suggestions"]) ? body["suggestions"].filter(isText) : [],
  };
}

/** The problem behind anything that was thrown; a failed fetch means nobody answered. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof ProblemError ? thrown.problem : unreachable;
}

function localProblem(code: string, status: number): Problem {
  return {
    type: "about:blank",
    title: "",
    status,
    detail: "",
    instance: null,
    code,
    retryable: code === UNREACHABLE || status >= 500,
    stage: null,
    suggestions: [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function text(value: unknown, otherwise: string): string {
  return isText(value) ? value : otherwise;
}
