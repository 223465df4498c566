import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { AskRequest } from "../../shared/wire.ts";
import {
  answered,
  askedBack,
  column,
  declinedAnswer,
  results,
  topProductsQuestion,
  understood,
  VALUE,
} from "../../testing/answers.ts";
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

const box = () => screen.getByRole("textbox", { name: "Ask about retail sales" });
const ask = async (user: ReturnType<typeof renderPage>["user"], text = topProductsQuestion) => {
  await user.click(box());
  await user.paste(text);
  await user.keyboard("{Enter}");
};
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });

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
    expect(within(table).getByText("12.9")).toHaveAttribute("title", "12,870,455.5");
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
    const turns = screen.getByRole("region", { name: "Asked in this session" });
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

describe("changing a chip", () => {
  const collecting = () => {
    const requests: AskRequest[] = [];
    server.use(
      answering((request) => {
        requests.push(request);
        return answered(request.query_id ?? "");
      }),
    );
    return requests;
  };

  it("sends the answer's id and the edit, and no words", async () => {
    const requests = collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Measure: Value sales/ }));
    await user.click(screen.getByRole("option", { name: "Units" }));
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[1]).toMatchObject({
      base_query_id: requests[0]?.query_id,
      edits: [{ chip: "measure", value: "sales_units" }],
    });
    expect(requests[1]?.question).toBeUndefined();
    expect(
      await screen.findByRole("button", { name: /Measure: Units \(Answered\)/ }),
    ).toBeVisible();
  });

  it("moves the focus to where the new answer will be", async () => {
    collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "and in Norr?" }));
    expect(screen.getByRole("region", { name: "Answer" })).toHaveFocus();
  });

  it("takes a chip away", async () => {
    const requests = collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Ranking/ }));
    await user.click(screen.getByRole("button", { name: "Remove Ranking: Top 3" }));
    await waitFor(() => expect(requests[1]?.edits).toEqual([{ remove: "ranking" }]));
  });

  it("offers no removal of what was assumed or of the only measure", async () => {
    const { user } = renderPage();
    await ask(user);
    for (const name of [/Change Market/, /Change Measure/]) {
      await user.click(await screen.findByRole("button", { name }));
      expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
      await user.keyboard("{Escape}");
    }
  });

  it("finds any other member of the catalogue by typing, with the keyboard alone", async () => {
    const requests = collecting();
    server.use(
      http.get("*/api/catalog/options", ({ request }) => {
        const search = new URL(request.url).searchParams;
        return HttpResponse.json(
          search.get("kind") === "market" && search.get("q") === "nor"
            ? [{ id: "SE-N", label: "Norr" }]
            : [],
        );
      }),
    );
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Market/ }));
    await user.keyboard("nor");
    await screen.findByRole("option", { name: "Norr" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(requests[1]?.edits).toEqual([{ chip: "market", value: "SE-N" }]));
  });
});

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

  it("goes on after a broken line where it was broken", async () => {
    const { streams, requests } = holding();
    const after: (string | null)[] = [];
    server.use(
      http.get("*/api/genie/queries/:id/events", ({ request, params }) => {
        after.push(request.headers.get("Last-Event-ID"));
        return eventStream([["answer", answered(String(params["id"]))]]);
      }),
    );
    const { user } = renderPage();
    await ask(user);
    await waitFor(() => expect(requests).toHaveLength(1));
    streams[0]?.send("state", { query_id: "", state: "executing" });
    await screen.findByText("Sweden, total").catch(() => undefined);
    streams[0]?.break();
    expect(await screen.findByText(/leads with/, { selector: "article p" })).toBeVisible();
    expect(after).toEqual(["1"]);
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
      http.post("*/api/genie/ask", () =>
        HttpResponse.json(
          problem({ status: 400, title: "Too long", code: "new-code", retryable: false }),
          { status: 400 },
        ),
      ),
    );
    const { user } = renderPage();
    await ask(user);
    expect(await heading("Too long")).toBeVisible();
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
    server.use(http.post("*/api/genie/ask", () => HttpResponse.error()));
    const { user } = renderPage();
    await ask(user);
    expect(await heading("The server cannot be reached")).toBeVisible();
  });
});

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
    await screen.findByRole("button", { name: "and in Norr? (Answered)" });
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
    expect(screen.queryByRole("region", { name: "Asked in this session" })).toBeNull();
    expect(box()).toHaveFocus();
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
