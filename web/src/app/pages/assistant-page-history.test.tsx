import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { answered, column, results, VALUE } from "../../testing/answers.ts";
import { ask, box, heading } from "../../testing/asking.ts";
import { renderPage } from "../../testing/render.tsx";
import { eventStream, problem, server } from "../../testing/server.ts";

describe("coming back", () => {
  it("opens the answer its address names", async () => {
    renderPage("/?question=5b0d2a8e-0000-4000-8000-00000000abcd");
    expect(await heading(/Top 3 products/)).toBeVisible();
  });

  it("follows a question that is still running", async () => {
    server.use(
      http.get("*/api/genie/queries/:id", ({ params }) =>
        HttpResponse.json({ query_id: params["id"], state: "executing" }),
      ),
      http.get("*/api/genie/queries/:id/events", ({ params }) =>
        eventStream([["answer", answered(String(params["id"]))]]),
      ),
    );
    renderPage("/?question=5b0d2a8e-0000-4000-8000-00000000abcd");
    expect(await heading(/Top 3 products/)).toBeVisible();
  });

  it("says so when the answer is gone", async () => {
    server.use(
      http.get("*/api/genie/queries/:id", () =>
        HttpResponse.json(problem({ status: 404, code: "unknown-query", retryable: false }), {
          status: 404,
        }),
      ),
    );
    renderPage("/?question=5b0d2a8e-0000-4000-8000-00000000abcd");
    expect(await heading("This answer is no longer here")).toBeVisible();
  });

  it("goes back to the earlier answer with the back button", async () => {
    server.use(
      http.get("*/api/genie/queries/:id", ({ params }) =>
        HttpResponse.json(
          answered(String(params["id"]), {
            results: results(
              [column("brand", { label: "Brand" }), VALUE],
              [
                ["Svea", 1],
                ["Tora", 2],
              ],
            ),
            chart: null,
          }),
        ),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    await heading(/Top 3/);
    const first = window.location.search;
    await user.click(screen.getByRole("button", { name: "and in Norr?" }));
    await waitFor(() => expect(window.location.search).not.toBe(first));
    await screen.findByRole("button", { name: /and in Norr\? \(Answered\)/ });
    window.history.back();
    expect(await screen.findByRole("columnheader", { name: "Brand" })).toBeVisible();
    expect(window.location.search).toBe(first);
  });

  it("keeps the session's list over a reload", async () => {
    const { user, unmount } = renderPage();
    await ask(user);
    await heading(/Top 3/);
    unmount();
    renderPage(`/${window.location.search}`);
    expect(screen.getByRole("button", { name: /Show top 3/ })).toBeVisible();
  });

  it("begins a new conversation", async () => {
    const { user } = renderPage();
    await ask(user);
    await heading(/Top 3/);
    await user.click(screen.getByRole("button", { name: "New conversation" }));
    expect(await heading("What do you want to know?")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Conversation" })).toBeNull();
    expect(box()).toHaveFocus();
  });

  it("hands the focus on where the sidebar is folded away and out again", async () => {
    const { user } = renderPage();
    await user.click(screen.getByRole("button", { name: "Hide the assistant" }));
    expect(screen.getByRole("button", { name: "Show the assistant" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Hide the assistant" })).toHaveFocus();
  });
});
