import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Results } from "../../../shared/wire.ts";
import { column, results, VALUE } from "../../../testing/answers.ts";
import { renderWith } from "../../../testing/render.tsx";
import { problem, server } from "../../../testing/server.ts";
import { ResultTable } from "./result-table.tsx";

const product = column("product", { label: "Product" });
const table = results(
  [product, VALUE],
  [
    ["Coffee", 300],
    ["Ketchup", 100],
    ["Åkerbär jam", null],
    ["Crispbread", 200],
    ["Herring", 50],
    ["Ättika", 7],
  ],
);
const names = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("cell")[0]?.textContent);
const show = (shown: Results = table) =>
  renderWith(<ResultTable queryId="q1" results={shown} marks={[]} />);

/** The same result, of which the reply held two rows and the pages hold the rest. */
function paged() {
  server.use(
    http.get("*/api/genie/queries/q1/rows", ({ request }) => {
      const from = Number(new URL(request.url).searchParams.get("cursor"));
      const to = Math.min(from + 2, table.rows.length);
      return HttpResponse.json({
        rows: table.rows.slice(from, to),
        next_cursor: to < table.rows.length ? String(to) : null,
      });
    }),
  );
  return { ...table, rows: table.rows.slice(0, 2), truncated: true, next_cursor: "2" };
}

describe("the result table", () => {
  it("keeps the order of the answer until told otherwise", () => {
    show();
    expect(names()).toEqual(table.rows.map(([name]) => name));
    expect(screen.getByRole("columnheader", { name: /Value sales/ })).toHaveAttribute(
      "aria-sort",
      "none",
    );
  });

  it("sorts numbers from the largest, missing ones last, and back again", async () => {
    const { user } = show();
    const head = screen.getByRole("button", { name: /Value sales/ });
    await user.click(head);
    expect(names()).toEqual([
      "Coffee",
      "Crispbread",
      "Ketchup",
      "Herring",
      "Ättika",
      "Åkerbär jam",
    ]);
    expect(screen.getByRole("columnheader", { name: /Value sales/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await user.click(head);
    expect(names()).toEqual([
      "Ättika",
      "Herring",
      "Ketchup",
      "Crispbread",
      "Coffee",
      "Åkerbär jam",
    ]);
    await user.click(head);
    expect(names()).toEqual(table.rows.map(([name]) => name));
  });

  it("filters by what is written in any column", async () => {
    const { user } = show();
    await user.type(screen.getByRole("searchbox", { name: "Filter rows" }), "r");
    expect(names()).toEqual(["Åkerbär jam", "Crispbread", "Herring"]);
    expect(screen.getByText("3 of 6 rows")).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "xyz");
    await user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(names()).toHaveLength(6);
  });

  it("loads all rows before it orders them, because an order of a part is a wrong answer", async () => {
    const { user } = show(paged());
    expect(names()).toHaveLength(2);
    expect(screen.getByText("6 rows")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Value sales/ }));
    await waitFor(() =>
      expect(names()).toEqual([
        "Coffee",
        "Crispbread",
        "Ketchup",
        "Herring",
        "Ättika",
        "Åkerbär jam",
      ]),
    );
  });

  it("says when rows could not be loaded and tries again", async () => {
    const shown = paged();
    server.use(
      http.get("*/rows", () => HttpResponse.json(problem({ retryable: false }), { status: 500 }), {
        once: true,
      }),
    );
    const { user } = show(shown);
    await user.click(screen.getByRole("button", { name: /Value sales/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(names()).toHaveLength(6));
  });

  it("copies the whole result, also what was not loaded yet", async () => {
    const { user } = show(paged());
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect((await navigator.clipboard.readText()).split("\n")).toHaveLength(7);
  });

  it("says that it copied a part where the rest could not be loaded", async () => {
    const shown = paged();
    server.use(
      http.get("*/rows", () => HttpResponse.json(problem({ retryable: false }), { status: 500 }), {
        once: true,
      }),
    );
    const { user } = show(shown);
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    expect(
      await screen.findByText("Only 2 rows copied, the rest is not loaded", {
        selector: "[role=status]",
      }),
    ).toBeVisible();
    expect((await navigator.clipboard.readText()).split("\n")).toHaveLength(3);
    expect(screen.queryByText("Copied")).toBeNull();
  });

  it("shows every digit on demand", async () => {
    const { user } = show(
      results(
        [product, VALUE],
        [
          ["Coffee", 18_432_110.25],
          ["Jam", 12_000_000],
        ],
      ),
    );
    expect(screen.getByRole("cell", { name: "18.4" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: /Value sales\s*SEK\sm$/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Exact numbers" }));
    expect(screen.getByRole("cell", { name: "18,432,110.25" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: /Value sales\s*SEK$/ })).toBeVisible();
  });

  it("names a missing value for those who cannot see the dash", () => {
    show();
    expect(screen.getByRole("cell", { name: /no value/ })).toBeVisible();
  });
});
