/** One message of a server-sent event stream. */
export interface StreamMessage {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Reads server-sent events off a body; comments (heartbeats) are passed over. */
export async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      pending = (pending + (done ? decoder.decode() : decoder.decode(value, { stream: true })))
        // A pair split between two chunks waits for its second half.
        .replace(/\r\n/g, "\n");
      const blocks = pending.split("\n\n");
      pending = blocks.pop() ?? "";
      for (const block of blocks) {
        const message = messageIn(block);
        if (message) yield message;
      }
      if (done) return;
    }
  } finally {
    // Not waited for: a body that is cut has nobody left to confirm it.
    void reader.cancel().catch(() => undefined);
  }
}

function messageIn(block: string): StreamMessage | null {
  let id: string | null = null;
  let event = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === "id") id = value;
    if (field === "event") event = value;
    if (field === "data") data.push(value);
  }
  return data.length > 0 ? { id, event, data: data.join("\n") } : null;
}
