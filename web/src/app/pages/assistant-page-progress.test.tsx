import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { AskRequest } from "../../shared/wire.ts";
import { answered, askedBack, declinedAnswer, understood } from "../../testing/answers.ts";
import { ask, box, heading } from "../../testing/asking.ts";
import { renderPage } from "../../testing/render.tsx";
import {
  answering,
  eventStream,
  held,
  type OpenStream,
  problem,
  server,
  streaming,
} from "../../testing/server.ts";

describe("a question on its way", () => {
  const holding = () => {
    const streams: OpenStream[] = [];
    const requests: AskRequest[] = [];
    server.use(
      held((request, stream) => {
        requests.push(request);
        streams.push(stream);
      }),
    );
    return { streams, requests };
  };

  it("shows each step and what is known so far", async () => {
    const { streams, requests } = holding();
    const { user } = renderPage();
    await ask(user);
    const steps = await screen.findByRole("list", { name: "Working on it" });
    await waitFor(() => expect(streams).toHaveLength(1));
    const current = () =>
      within(steps)
        .getAllByRole("listitem")
        .find((step) => step.ariaCurrent || step.getAttribute("aria-current"));
    expect(current()).toHaveTextContent("Reading the question");
    streams[0]?.send("interpretation", understood);
    streams[0]?.send("state", { query_id: "", state: "executing" });
    await waitFor(() => expect(current()).toHaveTextContent("Fetching the numbers"));
    expect(screen.getByText("Sweden, total")).toBeVisible();
    streams[0]?.send("results", answered("").results);
    streams[0]?.send("state", { query_id: "", state: "summarizing" });
    await waitFor(() => expect(current()).toHaveTextContent("Writing the summary"));
    expect(screen.getByRole("table")).toBeVisible();
    streams[0]?.send("answer", answered(requests[0]?.query_id ?? ""));
    expect(await screen.findByText(/leads with/, { selector: "article p" })).toBeVisible();
  });

  it.each(["Escape", "the button"])("is cancelled by %s", async (how) => {
    const cancelled: string[] = [];
    const { requests } = holding();
    server.use(
      http.post("*/api/genie/cancel/:id", ({ params }) => {
        cancelled.push(String(params["id"]));
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = renderPage();
    await ask(user);
    await screen.findByRole("list", { name: "Working on it" });
    await waitFor(() => expect(requests).toHaveLength(1));
    if (how === "Escape") await user.keyboard("{Escape}");
    else
      await user.click(
        within(screen.getByRole("region", { name: "Answer" })).getByRole("button", {
          name: "Cancel",
        }),
      );
    expect(await heading("Cancelled")).toBeVisible();
    await waitFor(() => expect(cancelled).toEqual([requests[0]?.query_id]));
    expect(screen.getByRole("button", { name: /\(Cancelled\)/ })).toBeVisible();
  });

  it("goes on after a broken line", async () => {
    const { streams, requests } = holding();
    server.use(
      http.get("*/api/genie/queries/:id", ({ params }) =>
        HttpResponse.json({ query_id: params["id"], state: "executing" }),
      ),
      http.get("*/api/genie/queries/:id/events", ({ params }) =>
        eventStream([["answer", answered(String(params["id"]))]]),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    await waitFor(() => expect(requests).toHaveLength(1));
    streams[0]?.send("state", { query_id: "", state: "executing" });
    await screen.findByText("Sweden, total").catch(() => undefined);
    streams[0]?.break();
    expect(await screen.findByText(/leads with/, { selector: "article p" })).toBeVisible();
    expect(screen.getByRole("button", { name: /Show top 3.*\(Answered\)/ })).toBeVisible();
  });

  it("goes on after a reply that took as long as one may", async () => {
    server.use(streaming(() => [["problem", problem({ code: "still-working" })]]));
    const { user } = renderPage();
    await ask(user);
    expect(await screen.findByText(/leads with/, { selector: "article p" })).toBeVisible();
    expect(screen.getByRole("button", { name: /Show top 3.*\(Answered\)/ })).toBeVisible();
  });

  it("polls where streams cannot be resumed", async () => {
    const { streams, requests } = holding();
    server.use(
      http.get("*/api/genie/queries/:id/events", () =>
        HttpResponse.json(problem(), { status: 502 }),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    await waitFor(() => expect(requests).toHaveLength(1));
    streams[0]?.end();
    expect(await screen.findByText(/leads with/, { selector: "article p" })).toBeVisible();
  });
});

describe("a question without an answer", () => {
  it("offers each reading with its number", async () => {
    const requests: AskRequest[] = [];
    server.use(
      answering((request) => {
        requests.push(request);
        return requests.length === 1
          ? askedBack(request.query_id ?? "")
          : answered(request.query_id ?? "");
      }),
    );
    const { user } = renderPage();
    await ask(user, "sales of Svea");
    expect(await heading("Which one do you mean?")).toBeVisible();
    expect(screen.queryByRole("button", { name: "sales of brand Svea" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /The brand Svea: SEK 41.2 m/ }));
    expect(await heading(/Top 3/)).toBeVisible();
    expect(requests[1]?.question).toBe("sales of brand Svea");
  });

  it("declines with the reason, the words and what can be answered", async () => {
    server.use(answering(({ query_id }) => declinedAnswer(query_id ?? "")));
    const { user } = renderPage();
    await ask(user, "profit by brand");
    expect(await heading("This cannot be answered from the data")).toBeVisible();
    expect(
      screen.getByText("The data hold sales, not profit.", { selector: "article p" }),
    ).toBeVisible();
    expect(screen.getByText("profit", { selector: "q" })).toBeVisible();
    expect(screen.getByRole("button", { name: "value sales by category" })).toBeVisible();
  });

  it("shows a problem with rephrasings to click and asks again", async () => {
    let asked = 0;
    server.use(
      streaming(({ query_id }) => [
        ++asked === 1 ? ["problem", problem()] : ["answer", answered(query_id ?? "")],
      ]),
    );
    const { user } = renderPage();
    await ask(user);
    expect(await heading("This took too long")).toBeVisible();
    expect(screen.getByRole("button", { name: "top brands last 4 weeks" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await heading(/Top 3/)).toBeVisible();
  });

  it("shows a refusal that came before the stream", async () => {
    server.use(
      http.post("*/api/claude/chat", () =>
        HttpResponse.json(
          problem({ status: 400, title: "Too long", code: "new-code", retryable: false }),
          { status: 400 },
        ),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    expect(await screen.findByRole("heading", { name: "Too long" })).toBeVisible();
  });

  it("stays on its feet when an answer cannot be drawn", async () => {
    server.use(
      answering(({ query_id }) => ({ ...answered(query_id ?? ""), caveats: null as never })),
    );
    const { user } = renderPage();
    const silenced = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await ask(user);
    expect(await heading("This answer cannot be shown")).toBeVisible();
    expect(box()).toBeVisible();
    silenced.mockRestore();
  });

  it("says when nobody answers", async () => {
    server.use(http.post("*/api/claude/chat", () => HttpResponse.error()));
    const { user } = renderPage();
    await ask(user);
    expect(
      await screen.findByRole("heading", { name: "The server cannot be reached" }),
    ).toBeVisible();
  });
});
