import { describe, expect, it } from "vitest";
import { type News, newsOf } from "./chat-stream.ts";

async function allOf(text: string) {
  const response = new Response(text, { headers: { "Content-Type": "text/event-stream" } });
  const all: News[] = [];
  for await (const news of newsOf(response)) all.push(news);
  return all;
}

describe("a chat's reply", () => {
  it("says what is being looked at", async () => {
    const looking = { step: "insight", label: "Sales by brand", number: 2, most: 4 };
    const [first, second] = await allOf(
      [
        `event: state\ndata: ${JSON.stringify({ state: "answering", looking_at: null })}\n\n`,
        `event: state\ndata: ${JSON.stringify({ state: "executing", looking_at: looking })}\n\n`,
        "event: message\ndata: {}\n\n",
      ].join(""),
    );
    expect(first).toMatchObject({ type: "state", step: "answering", look: null });
    expect(second).toMatchObject({
      type: "state",
      step: "executing",
      look: "Sales by brand (2/4)",
    });
  });
});
