import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ChatRequest } from "../../shared/wire.ts";
import { answered } from "../../testing/answers.ts";
import { ask, box } from "../../testing/asking.ts";
import { message, messageOf, part } from "../../testing/chat-messages.ts";
import { pushing, standing, told } from "../../testing/insights.ts";
import { renderPage } from "../../testing/render.tsx";
import { chatting, server } from "../../testing/server.ts";

const turns = () => within(screen.getByRole("region", { name: "Conversation" }));

function dismissing(status: number) {
  const gone: string[] = [];
  server.use(
    http.delete("*/api/insights/:id", ({ params }) => {
      gone.push(String(params["id"]));
      return new HttpResponse(null, { status });
    }),
  );
  return gone;
}

afterEach(() => vi.restoreAllMocks());

describe("what the assistant says unasked", () => {
  it("stands in the conversation, is announced when it comes, and its question can be asked", async () => {
    const requests: ChatRequest[] = [];
    server.use(
      standing(() => [told(1)]),
      pushing([[told(2)]]),
      chatting((request) => {
        requests.push(request);
        return [["message", message("Fewer shops sell it.")]];
      }),
    );
    const { user } = renderPage();
    expect(await screen.findByText("New in the data: Ketchup fell 2 %.")).toBeInTheDocument();
    expect(turns().getByText("Ketchup fell 1 %.")).toBeVisible();
    await user.click(turns().getByRole("button", { name: "why did ketchup fall 2 %?" }));
    expect(await screen.findByText("Fewer shops sell it.")).toBeVisible();
    expect(requests.map(({ message: words }) => words)).toEqual(["why did ketchup fall 2 %?"]);
    expect(turns().getByText("Ketchup fell 2 %.")).toBeVisible();
  });

  it("stands alone where the answer it was found in tells the same", async () => {
    const insight = (kind: string, text: string) =>
      part("insight", { insight: { ...told(1), kind, text } });
    const reply = messageOf(answered("5b0d2a8e-0000-4000-8000-000000000009"));
    reply.parts.push(insight("change", "It fell."), insight("leader", "It leads."));
    server.use(
      standing(() => [told(2, { query_id: reply.query_id })]),
      pushing([]),
      chatting(() => [["message", reply]]),
    );
    const { user } = renderPage();
    await ask(user, "ketchup sales vs last year");
    expect(await turns().findByText("It leads.")).toBeVisible();
    expect(turns().getByText("Ketchup fell 2 %.")).toBeVisible();
    expect(turns().queryByText("It fell.")).toBeNull();
  });

  it("waits until the page has loaded", async () => {
    vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
    let looks = 0;
    server.use(
      standing(() => {
        looks += 1;
        return [told(1)];
      }),
      pushing([]),
    );
    renderPage();
    await screen.findByRole("button", { name: "Hide the assistant" });
    expect(looks).toBe(0);
    window.dispatchEvent(new Event("load"));
    expect(await screen.findByText("Ketchup fell 1 %.")).toBeVisible();
  });

  it("is dismissed with the keyboard, for good, and leaves the focus in a useful place", async () => {
    const gone = dismissing(204);
    server.use(
      standing(() => [told(2), told(1)]),
      pushing([[told(1)]]),
    );
    const { user } = renderPage();
    const [first] = await screen.findAllByRole("button", { name: "Dismiss" });
    expect(first).toHaveAccessibleDescription("Ketchup fell 1 %.");
    first?.focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByText("Ketchup fell 1 %.")).toBeNull();
    expect(screen.getByRole("button", { name: "Dismiss" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(box()).toHaveFocus();
    await waitFor(() => expect(gone).toEqual(["1", "2"]));
  });

  it("comes back with a word about it where the server keeps it", async () => {
    dismissing(500);
    server.use(
      standing(() => [told(1)]),
      pushing([]),
    );
    const { user } = renderPage();
    await user.click(await screen.findByRole("button", { name: "Dismiss" }));
    expect(await screen.findByText("This could not be dismissed. Try again.")).toBeVisible();
    expect(turns().getByText("Ketchup fell 1 %.")).toBeVisible();
  });

  it("shows words literally, whatever they hold", async () => {
    const hostile = '<img src=x onerror="alert(1)"> **fell** [here](https://evil.example)';
    server.use(
      standing(() => [told(1, { text: hostile, question: "<b>why</b>?" })]),
      pushing([]),
    );
    renderPage();
    expect(await screen.findByText(hostile)).toBeVisible();
    expect(screen.getByRole("button", { name: "<b>why</b>?" })).toBeVisible();
    expect(document.querySelector("img[src=x], a[href*=evil]")).toBeNull();
  });
});
