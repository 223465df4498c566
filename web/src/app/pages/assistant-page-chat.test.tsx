import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { ChatRequest } from "../../shared/wire.ts";
import { answered } from "../../testing/answers.ts";
import { ask, heading } from "../../testing/asking.ts";
import { message, messageOf, part } from "../../testing/chat-messages.ts";
import { renderPage } from "../../testing/render.tsx";
import { chatting, held, type OpenStream, problem, server } from "../../testing/server.ts";

const sidebar = () => within(screen.getByRole("region", { name: "Assistant" }));

describe("talk without a question to the data", () => {
  it("stays in the conversation and says what it is about", async () => {
    const requests: ChatRequest[] = [];
    server.use(
      chatting((request) => {
        requests.push(request);
        return [
          ["text", { delta: "Weighted **distribution**" }],
          ["message", message("Weighted **distribution** counts stores by what they sell.")],
        ];
      }),
    );
    const { user } = renderPage();
    await ask(user, "what is weighted distribution?");
    expect(await screen.findByText("distribution", { selector: "strong" })).toBeVisible();
    expect(sidebar().getByText(/what is weighted distribution\?/)).toBeVisible();
    expect(await heading("What do you want to know?")).toBeVisible();
    expect(screen.getByText(/The assistant says: Weighted/)).toBeInTheDocument();
    await ask(user, "and numeric?");
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[1]).toMatchObject({
      message: "and numeric?",
      context: { conversation_id: message("").conversation_id },
    });
  });

  it("shows words as they come and stops when told to", async () => {
    const streams: OpenStream[] = [];
    server.use(
      held((_, stream) => {
        streams.push(stream);
        stream.send("text", { delta: "It counts stores" });
      }),
    );
    const { user } = renderPage();
    await ask(user, "what is weighted distribution?");
    expect(await screen.findByText("It counts stores")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(await screen.findByText("Stopped before it had an answer.")).toBeVisible();
    expect(screen.getByText("It counts stores")).toBeVisible();
  });

  it("offers what can be asked where it failed, asked for if it came without", async () => {
    const asked: unknown[] = [];
    server.use(
      chatting(() => [["problem", problem({ suggestions: [], detail: "It was stopped." })]]),
      http.post("*/api/claude/explain-error", async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({
          explanation: "The three years were too much at once.",
          suggestions: ["top brands last 4 weeks"],
        });
      }),
    );
    const { user } = renderPage();
    await ask(user);
    expect(await screen.findByText("The three years were too much at once.")).toBeVisible();
    expect(asked).toMatchObject([{ error: "timeout: It was stopped." }]);
    server.use(chatting(() => [["message", message("Here they are.")]]));
    await user.click(screen.getByRole("button", { name: "top brands last 4 weeks" }));
    expect(await screen.findByText("Here they are.")).toBeVisible();
  });
});

describe("a turn with an answer", () => {
  const figures = [
    { text: "SEK 18.4 m", from: 34, to: 44, verified: true, source: "r0c1", step: null },
    { text: "43 %", from: 46, to: 50, verified: false, source: null, step: null },
  ];

  it("says how many figures were verified, and marks the cell of one pointed at", async () => {
    const answer = answered("5b0d2a8e-0000-4000-8000-00000000abcd");
    const parts = [part("text", { text: answer.ai_summary, figures })];
    server.use(chatting(() => [["message", { ...messageOf(answer), parts }]]));
    const { user } = renderPage();
    await ask(user);
    await heading(/Top 3 products/);
    expect(sidebar().getByText("1 of 2 figures verified")).toBeVisible();
    await user.hover(sidebar().getByRole("button", { name: /SEK 18.4 m \(Value sales, Fjäll/ }));
    expect(screen.getByRole("cell", { name: "18.4" })).toHaveClass("outline-accent");
    expect(sidebar().getByRole("button", { name: /43 % \(Not verified\)/ })).toBeVisible();
  });
});

describe("earlier conversations", () => {
  const earlier = {
    conversation_id: "5b0d2a8e-0000-4000-8000-0000000000cc",
    title: "ketchup in Norr",
    started_at: "2026-11-09T07:00:00Z",
    turn_count: 1,
  };
  const {
    conversation_id: _,
    query: __,
    ...stored
  } = message("Ketchup fell.", {
    question: "ketchup in Norr",
  });

  it("are listed, taken up again and deleted", async () => {
    const all = [earlier];
    server.use(
      http.get("*/api/conversations", () => HttpResponse.json(all)),
      http.get("*/api/conversations/:id", () => HttpResponse.json({ ...earlier, turns: [stored] })),
      http.delete("*/api/conversations/:id", () => {
        all.pop();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = renderPage();
    await user.click(screen.getByRole("button", { name: "Earlier conversations" }));
    await user.click(await screen.findByRole("button", { name: /ketchup in Norr.*1 question/ }));
    expect(await screen.findByText("Ketchup fell.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Earlier conversations" }));
    await user.click(await screen.findByRole("button", { name: "Delete: ketchup in Norr" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(await screen.findByText(/Nothing yet/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Back to the conversation" })).toHaveFocus();
  });
});

describe("the sidebar", () => {
  it("folds away and stays so", async () => {
    const { user, unmount } = renderPage();
    await user.click(screen.getByRole("button", { name: "Hide the assistant" }));
    unmount();
    const again = renderPage();
    await again.user.click(screen.getByRole("button", { name: "Show the assistant" }));
    expect(screen.queryByRole("button", { name: "Show the assistant" })).toBeNull();
  });
});
