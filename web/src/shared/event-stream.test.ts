import { describe, expect, it } from "vitest";
import { messagesOf, type StreamMessage } from "./event-stream.ts";

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<StreamMessage[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      }
      controller.close();
    },
  });
  const messages: StreamMessage[] = [];
  for await (const message of messagesOf(body)) messages.push(message);
  return messages;
}

describe("a stream of events", () => {
  it("is read message by message", async () => {
    expect(await read('id: 1\nevent: state\ndata: {"a":1}\n\n', "data: x\n\n")).toEqual([
      { id: "1", event: "state", data: '{"a":1}' },
      { id: null, event: "message", data: "x" },
    ]);
  });

  it("may be cut anywhere between its messages' first and last byte", async () => {
    const bytes = new TextEncoder().encode("event:sql\r\ndata:å\r\n\r\ndata: b\r\n\r\n");
    const cuts = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await read(...cuts)).map(({ data }) => data)).toEqual(["å", "b"]);
  });

  it("passes over heartbeats and joins data lines", async () => {
    expect(await read(": heartbeat\n\n", "data: a\ndata: b\n\n", ":\n\n")).toEqual([
      { id: null, event: "message", data: "a\nb" },
    ]);
  });

  it("drops a message that never ended", async () => {
    expect(await read("data: a\n\ndata: half")).toHaveLength(1);
  });
});
