import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { CONVERSATION } from "../../testing/answers.ts";
import { ask, box } from "../../testing/asking.ts";
import { message } from "../../testing/chat-messages.ts";
import { renderPage } from "../../testing/render.tsx";
import { chatting, server } from "../../testing/server.ts";

/** A store of these conversations, whose deletions are held back until they are let through. */
function storeOf(...titles: readonly string[]) {
  let kept = titles;
  const held: (() => void)[] = [];
  server.use(
    http.get("*/api/conversations", () =>
      HttpResponse.json(
        kept.map((title) => ({
          conversation_id: title,
          title,
          started_at: "2026-11-09T07:00:00Z",
          turn_count: 1,
        })),
      ),
    ),
    http.delete("*/api/conversations/:id", async ({ params }) => {
      await new Promise<void>((resolve) => held.push(resolve));
      kept = kept.filter((title) => title !== params["id"]);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const letThrough = async () => {
    await waitFor(() => expect(held).toHaveLength(1));
    held.pop()?.();
  };
  return { letThrough };
}

async function remove(user: UserEvent, title: string) {
  await user.click(screen.getByRole("button", { name: "Earlier conversations" }));
  await user.click(await screen.findByRole("button", { name: `Delete: ${title}` }));
  await user.click(screen.getByRole("button", { name: "Delete" }));
}

const gone = (title: string) =>
  waitFor(() => expect(screen.queryByRole("button", { name: `Delete: ${title}` })).toBeNull());

describe("deleting an earlier conversation", () => {
  it("leads the focus to its neighbour", async () => {
    const { letThrough } = storeOf("ketchup", "mustard");
    const { user } = renderPage();
    await remove(user, "ketchup");
    await letThrough();
    await gone("ketchup");
    expect(screen.getByRole("button", { name: "Delete: mustard" })).toHaveFocus();
  });

  it("leaves the focus with who writes on meanwhile", async () => {
    const { letThrough } = storeOf("ketchup", "mustard");
    const { user } = renderPage();
    await remove(user, "ketchup");
    await user.type(box(), "top");
    await letThrough();
    await gone("ketchup");
    expect(box()).toHaveFocus();
  });

  it("leads the focus to the way back where it was the last of the list", async () => {
    server.use(chatting(() => [["message", message("It counts stores.")]]));
    const { letThrough } = storeOf("ketchup");
    const { user } = renderPage();
    await ask(user, "what is distribution?");
    await screen.findByText("It counts stores.");
    await remove(user, "ketchup");
    await letThrough();
    await gone("ketchup");
    expect(screen.getByRole("button", { name: "Back to the conversation" })).toHaveFocus();
  });

  it("leads the focus to the neighbour where it was the open one", async () => {
    server.use(chatting(() => [["message", message("It counts stores.")]]));
    const { letThrough } = storeOf(CONVERSATION, "mustard");
    const { user } = renderPage();
    await ask(user, "what is distribution?");
    await screen.findByText("It counts stores.");
    await remove(user, CONVERSATION);
    await letThrough();
    await gone(CONVERSATION);
    expect(screen.getByRole("button", { name: "Delete: mustard" })).toHaveFocus();
  });

  it("keeps the focus where it could not be deleted", async () => {
    storeOf("ketchup");
    server.use(
      http.delete("*/api/conversations/:id", () => new HttpResponse(null, { status: 503 })),
    );
    const { user } = renderPage();
    await remove(user, "ketchup");
    await screen.findByRole("alert");
    expect(screen.getByRole("button", { name: "Delete" })).toHaveFocus();
  });

  it("is given up with Escape", async () => {
    storeOf("ketchup");
    const { user } = renderPage();
    await user.click(screen.getByRole("button", { name: "Earlier conversations" }));
    const bin = await screen.findByRole("button", { name: "Delete: ketchup" });
    await user.click(bin);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
    expect(bin).toHaveFocus();
  });
});
