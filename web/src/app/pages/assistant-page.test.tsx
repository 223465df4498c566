import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { AskRequest } from "../../shared/wire.ts";
import { answered, results, VALUE } from "../../testing/answers.ts";
import { ask, heading } from "../../testing/asking.ts";
import { renderPage } from "../../testing/render.tsx";
import { answering, problem, server } from "../../testing/server.ts";

describe("the page before the first question", () => {
  it("shows who asks, how fresh the data are and questions to begin with", async () => {
    renderPage();
    expect(await screen.findByText("Local user")).toBeVisible();
    expect(await screen.findByText("Data to 15 Nov 2026")).toBeVisible();
    expect(await screen.findByRole("button", { name: "top brands" })).toBeVisible();
    expect(await heading("What do you want to know?")).toBeVisible();
  });

  it("shows what the catalogue can be asked for", async () => {
    server.use(
      http.get("*/api/catalog/options", ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get("kind") === "measure"
            ? [{ id: "a", label: "Value share" }]
            : [],
        ),
      ),
    );
    renderPage();
    expect(
      within(await screen.findByRole("region", { name: "You can ask for" })).getByText(
        "Value share",
      ),
    ).toBeVisible();
  });

  it("asks a suggestion with one click", async () => {
    const { user } = renderPage();
    await user.click(await screen.findByRole("button", { name: "top brands" }));
    expect(await heading(/Top 3 products/)).toBeVisible();
  });
});

describe("a dashboard nobody can say the place of", () => {
  it("is missed aloud, keeps its place while it is looked for again, and leaves where there is none", async () => {
    let asked = 0;
    server.use(
      http.get("*/api/dashboard/config", () => {
        asked += 1;
        return HttpResponse.json(problem({ retryable: false }), { status: 500 });
      }),
    );
    const { user } = renderPage();
    const trouble = await screen.findByText("The dashboard cannot be shown here");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(asked).toBe(2));
    expect(trouble).toBeVisible();
    server.resetHandlers();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(trouble).not.toBeInTheDocument());
  });
});

describe("an answered question", () => {
  it("shows sentence, chips, summary, caveats, table, follow-ups and origin", async () => {
    const { user } = renderPage();
    await ask(user);
    expect(await heading(/Top 3 products by value sales/)).toBeVisible();
    expect(
      screen.getByRole("button", { name: "Change Market: Sweden, total (assumed)" }),
    ).toBeVisible();
    expect(screen.getByText(/leads with/, { selector: "article p" })).toBeVisible();
    expect(screen.getByText(/7 of its 13 weeks/)).toBeVisible();
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(4);
    expect(within(table).getByText("12.9")).toHaveAttribute("title", "12,870,455.5 SEK");
    expect(
      within(table).getByText("SEK m", { normalizer: (text) => text.replace("\u00a0", " ") }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "and in Norr?" })).toBeVisible();
    expect(screen.getByText(/Took 84/)).toBeVisible();
    expect(screen.queryByText("from cache")).toBeNull();
  });

  it("says truthfully when it came from the cache", async () => {
    server.use(answering(({ query_id }) => answered(query_id ?? "", { cached: true })));
    const { user } = renderPage();
    await ask(user);
    expect(await screen.findByText("from cache")).toBeVisible();
  });

  it("shows the SQL on demand", async () => {
    const { user } = renderPage();
    await ask(user);
    expect(screen.queryByText(/SUM\(sales_value\)/)).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Show SQL" }));
    expect(screen.getByText(/SUM\(sales_value\)/)).toBeVisible();
  });

  it("marks the cell a figure of the summary was taken from", async () => {
    const { user } = renderPage();
    await ask(user);
    await user.hover(
      await screen.findByRole("button", { name: /SEK 18.4 m \(Value sales, Fjällbryg/ }),
    );
    expect(screen.getByRole("cell", { name: "18.4" })).toHaveClass("outline-accent");
  });

  it("marks every cell a computed figure was made from", async () => {
    const { user } = renderPage();
    await ask(user);
    await user.hover(
      await screen.findByRole("button", {
        name: /43 % \(Change in per cent of 2 cells: Value sales\)/,
      }),
    );
    expect(screen.getByRole("cell", { name: "18.4" })).toHaveClass("outline-accent");
    expect(screen.getByRole("cell", { name: "12.9" })).toHaveClass("outline-accent");
    expect(screen.getByRole("cell", { name: "9.1" })).not.toHaveClass("outline-accent");
  });

  it("folds the summary away and remembers it", async () => {
    const { user, unmount } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "Summary" }));
    expect(screen.queryByText(/leads with/, { selector: "article p" })).toBeNull();
    expect(screen.getByText(/7 of its 13 weeks/)).toBeVisible();
    unmount();
    const again = renderPage();
    await ask(again.user);
    await heading(/Top 3 products/);
    expect(screen.queryByText(/leads with/, { selector: "article p" })).toBeNull();
  });

  it("puts the question into the address and the session's list", async () => {
    const { user } = renderPage();
    await ask(user);
    await heading(/Top 3/);
    expect(window.location.search).toMatch(/^\?question=[0-9a-f-]{36}$/);
    const turns = screen.getByRole("region", { name: "Conversation" });
    expect(within(turns).getByRole("button", { name: /Show top 3.*\(Answered\)/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  it("sends the conversation along with a follow-up", async () => {
    const requests: AskRequest[] = [];
    server.use(
      answering((request) => {
        requests.push(request);
        return answered(request.query_id ?? "");
      }),
    );
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "and in Norr?" }));
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[0]?.context).toBeUndefined();
    expect(requests[1]).toMatchObject({
      question: "and in Norr?",
      context: { conversation_id: answered("").conversation_id },
    });
  });

  it("shows an explanation, which has no table", async () => {
    server.use(
      answering(({ query_id }) =>
        answered(query_id ?? "", {
          sql: null,
          results: null,
          interpretation: null,
          chart: null,
          ai_summary: "Weighted distribution counts stores by what they sell.",
          summary_parts: [],
          caveats: [],
        }),
      ),
    );
    const { user } = renderPage();
    await ask(user, "what is weighted distribution?");
    expect(await screen.findByText(/counts stores/, { selector: "article p" })).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: "Show SQL" })).toBeNull();
    expect(screen.getByRole("button", { name: "and in Norr?" })).toBeVisible();
  });

  it("shows an empty result as what it is", async () => {
    server.use(
      answering(({ query_id }) =>
        answered(query_id ?? "", { results: results([VALUE], []), chart: null }),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    expect(await screen.findByText(/No rows/)).toBeVisible();
  });
});

describe("the reader's preferences", () => {
  it("speaks Swedish and writes numbers the Swedish way", async () => {
    const { user } = renderPage();
    await ask(user);
    await heading(/Top 3/);
    await user.click(screen.getByRole("radio", { name: "SV" }));
    expect(screen.getByRole("heading", { level: 3, name: /Tabell/ })).toBeVisible();
    expect(screen.getByRole("cell", { name: "18,4" })).toBeVisible();
    expect(document.documentElement.lang).toBe("sv");
  });

  it("turns dark when told to", async () => {
    const { user } = renderPage();
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    await user.click(screen.getByRole("radio", { name: "Like the system" }));
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });
});
