import { describe, expect, it } from "vitest";
import { problem } from "../../testing/server.ts";
import {
  type ChatEvent,
  type Conversation,
  fresh,
  outlineOf,
  reduce,
  resumed,
} from "./chat-life.ts";
import type { Said, Turn } from "./turn.ts";

const asked = (id: string, rest: Partial<Turn> = {}): ChatEvent => ({
  type: "asked",
  turn: {
    id,
    at: 1,
    asked: `question ${id}`,
    how: "words",
    queryId: null,
    messageId: null,
    ...rest,
  },
});

const said: Said = {
  ending: "answered",
  parts: [{ type: "text", text: "They fell 3 %.", markdown: false, figures: [], queryId: null }],
  followUps: [],
  byModel: false,
  steps: [],
  results: null,
};

const having = (...events: ChatEvent[]) => events.reduce(reduce, fresh);
const reply = ({ turns }: Conversation, at = 0) => turns[at]?.reply;
const told = (turn: string): ChatEvent => ({
  turn,
  type: "said",
  said,
  messageId: `message-${turn}`,
  conversationId: "c",
});

describe("a turn", () => {
  it("stands there at once, waiting for its reply", () => {
    expect(having(asked("a")).turns).toMatchObject([
      { asked: "question a", reply: { state: "waiting", step: null } },
    ]);
  });

  it("says what is being done, then shows words as they come", () => {
    const stepped = having(asked("a"), { turn: "a", type: "stepped", step: "executing" });
    expect(reply(stepped)).toEqual({ state: "waiting", step: "executing", look: null });
    const written = [
      { turn: "a", type: "wrote", delta: "They " } as const,
      { turn: "a", type: "wrote", delta: "fell" } as const,
    ].reduce(reduce, stepped);
    expect(reply(written)).toEqual({ state: "writing", text: "They fell" });
  });

  it("ends with the whole reply, which names the conversation", () => {
    const told1 = having(asked("a"), { turn: "a", type: "wrote", delta: "They" }, told("a"));
    expect(reply(told1)).toEqual({ state: "said", ...said });
    expect(told1.id).toBe("c");
    expect(told1.turns[0]?.messageId).toBe("message-a");
  });

  it("keeps what was written when it is stopped, and hears nothing more", () => {
    const stopped = having(
      asked("a"),
      { turn: "a", type: "wrote", delta: "They" },
      { turn: "a", type: "stopped" },
      { turn: "a", type: "wrote", delta: " fell" },
      told("a"),
    );
    expect(reply(stopped)).toEqual({ state: "stopped", text: "They" });
  });

  it("is stopped, not failed, where the server says it was cancelled", () => {
    const cancelled = problem({ code: "cancelled" });
    expect(reply(having(asked("a"), { turn: "a", type: "failed", problem: cancelled }))).toEqual({
      state: "stopped",
      text: "",
    });
  });

  it("is found by its question as well", () => {
    const led = having(asked("a"), { turn: "a", type: "led", queryId: "q" }, told("q"));
    expect(led.turns[0]).toMatchObject({ queryId: "q", reply: { state: "said" } });
  });

  it("leaves the others alone", () => {
    const two = having(asked("a"), told("a"), asked("b"), { turn: "b", type: "stopped" });
    expect([reply(two, 0)?.state, reply(two, 1)?.state]).toEqual(["said", "stopped"]);
  });
});

describe("a conversation", () => {
  const stored = (id: string, at: number): Turn => ({
    id,
    at,
    asked: id,
    how: "words",
    queryId: null,
    messageId: id,
    reply: { state: "said", ...said },
  });

  it("takes the server's turns and keeps what only the page knows", () => {
    const here = having(asked("a", { at: 1 }), told("a"), asked("b", { at: 3 }), {
      turn: "b",
      type: "stopped",
    });
    const loaded = reduce(here, {
      type: "loaded",
      id: "c",
      turns: [stored("message-a", 1), stored("other-tab", 2)],
    });
    expect(loaded.turns.map(({ id }) => id)).toEqual(["message-a", "other-tab", "b"]);
  });

  it("is replaced by another one", () => {
    const here = having(asked("a"), told("a"));
    const loaded = reduce(here, { type: "loaded", id: "d", turns: [stored("x", 1)] });
    expect(loaded).toMatchObject({ id: "d", turns: [{ id: "x" }] });
  });

  it("leaves an outline without a word of its replies", () => {
    const outline = outlineOf(having(asked("a"), told("a"), asked("b", { queryId: "q" })));
    expect(JSON.stringify(outline)).not.toContain("3 %");
    expect(outline.turns.map((turn) => turn.reply)).toEqual([
      { state: "outlined", ending: "answered" },
      { state: "waiting", step: null },
    ]);
  });

  it("goes on only with the question in the address", () => {
    const outline = outlineOf(having(asked("a", { queryId: "p" }), asked("b", { queryId: "q" })));
    expect(resumed(outline, "q").turns.map((turn) => turn.reply.state)).toEqual([
      "outlined",
      "waiting",
    ]);
    expect(resumed(outline, null).turns.every((turn) => turn.reply.state === "outlined")).toBe(
      true,
    );
  });

  it("fills an outline in when its answer comes", () => {
    const outline = resumed(outlineOf(having(asked("a", { queryId: "q" }))), null);
    expect(reply(reduce(outline, told("q")))?.state).toBe("said");
  });
});
