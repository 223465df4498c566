import { http } from "msw";
import { expect, it } from "vitest";
import { answered } from "../../testing/answers.ts";
import { eventStream, held, type OpenStream, server } from "../../testing/server.ts";
import { ask } from "./question-stream.ts";

const QUERY = "5b0d2a8e-0000-4000-8000-00000000abcd";

it("goes on after a broken line where it was broken", async () => {
  const streams: OpenStream[] = [];
  const lastIds: (string | null)[] = [];
  server.use(
    held((_, stream) => {
      streams.push(stream);
      stream.send("state", { query_id: QUERY, state: "executing" });
    }),
    http.get("*/api/genie/queries/:id/events", ({ request }) => {
      lastIds.push(request.headers.get("Last-Event-ID"));
      return eventStream([["answer", answered(QUERY)]]);
    }),
  );
  const happened: string[] = [];
  const asked = { base_query_id: QUERY, query_id: QUERY };
  for await (const { type } of ask(asked, new AbortController().signal)) {
    happened.push(type);
    if (type === "stepped") streams[0]?.break();
  }
  expect(happened).toEqual(["stepped", "answered"]);
  expect(lastIds).toEqual(["1"]);
});
