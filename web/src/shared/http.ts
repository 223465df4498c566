import createClient from "openapi-fetch";
import type { paths } from "../api/schema.ts";
import { earlyReply } from "./early.ts";
import { asProblem, ProblemError } from "./problem.ts";
import { solvedBySigningIn } from "./sign-in.ts";

/** The one client of the server, typed by its own description. */
export const http = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  // Resolved at every call: tests replace the global after this module is loaded.
  fetch: async (request) => {
    const response = await sent(request);
    if (response.status === 401) void noticeStranger(response.clone());
    return response;
  },
});

/** Asked already, where it is what the page needs first. */
async function sent(request: Request): Promise<Response> {
  const early = await earlyReply(request)?.catch(() => null);
  return early ?? globalThis.fetch(request);
}

let signInNeeded: () => void = () => undefined;

/** Tells when a reply says that nobody is signed in any more; the returned function stops the telling. */
export function onSignInNeeded(listener: () => void): () => void {
  signInNeeded = listener;
  return () => {
    signInNeeded = () => undefined;
  };
}

/** A problem that arrived by another way than a reply's status. */
export function noticeProblem(code: string): void {
  if (solvedBySigningIn(code)) signInNeeded();
}

async function noticeStranger(response: Response): Promise<void> {
  const body: unknown = await response.json().catch(() => null);
  noticeProblem(asProblem(body, response.status).code);
}

interface Reply<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a reply, or the problem the server described, thrown. */
export async function bodyOf<Body>(reply: Promise<Reply<Body>>): Promise<Body> {
  const { data, error, response } = await reply;
  if (!response.ok || data === undefined) throw new ProblemError(asProblem(error, response.status));
  return data;
}
