import createClient from "openapi-fetch";
import type { paths } from "../api/schema.ts";
import { asProblem, ProblemError } from "./problem.ts";

/** The one client of the server, typed by its own description. */
export const http = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  // Resolved at every call: tests replace the global after this module is loaded.
  fetch: (request) => globalThis.fetch(request),
});

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
