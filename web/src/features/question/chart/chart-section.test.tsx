import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { answered, column, results, VALUE } from "../../../testing/answers.ts";
import { renderWith } from "../../../testing/render.tsx";
import { server } from "../../../testing/server.ts";
import { ChartSection } from "./chart-section.tsx";

const { chart, results: table } = answered("q1");
if (!chart || !table) throw new Error("The fixture has a chart and a table.");

it("names the chart for those who cannot see it and points to the table", async () => {
  renderWith(<ChartSection queryId="q1" spec={chart} results={table} />);
  expect(
    await screen.findByRole("img", {
      name: "Bar chart of Value sales by Product. The same numbers are in the table below.",
    }),
  ).toBeVisible();
  expect(screen.getByText("A ranking")).toBeVisible();
});

it("draws nothing for a single point", () => {
  const one = results([column("product_name"), VALUE], [["Coffee", 1]]);
  const { container } = renderWith(<ChartSection queryId="q1" spec={chart} results={one} />);
  expect(container).toBeEmptyDOMElement();
});

it("says what it leaves out", async () => {
  renderWith(
    <ChartSection
      queryId="q1"
      spec={chart}
      results={{ ...table, truncated: true, row_count: 4000 }}
    />,
  );
  expect(await screen.findByText("Drawn from the first 3 of 4,000 rows.")).toBeVisible();
});

it("is folded away and back", async () => {
  const { user } = renderWith(<ChartSection queryId="q1" spec={chart} results={table} />);
  await user.click(screen.getByRole("button", { name: "Chart" }));
  expect(screen.queryByRole("img")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Chart" }));
  expect(await screen.findByRole("img")).toBeVisible();
});

const steps = {
  ...chart,
  alternatives: [
    { ...chart, reason: "A ranking" },
    { ...chart, type: "line", reason: "In order" },
  ],
};

it("is drawn in another way by a click, which the server keeps with the answer", async () => {
  const wishes: unknown[] = [];
  server.use(
    http.put("*/api/genie/queries/q1/chart", async ({ request }) => {
      wishes.push(await request.json());
      return HttpResponse.json({ ...steps, type: "line" });
    }),
  );
  const { user } = renderWith(<ChartSection queryId="q1" spec={steps} results={table} />);
  await user.click(screen.getByRole("radio", { name: "Line" }));
  expect(await screen.findByRole("img", { name: /^Line chart of/ })).toBeVisible();
  expect(screen.getByText("In order")).toBeVisible();
  await waitFor(() => expect(wishes).toEqual([{ type: "line" }]));
});

it("says when the choice could not be kept", async () => {
  server.use(
    http.put("*/api/genie/queries/q1/chart", () => HttpResponse.json({}, { status: 409 })),
  );
  const { user } = renderWith(<ChartSection queryId="q1" spec={steps} results={table} />);
  await user.click(screen.getByRole("radio", { name: "Line" }));
  expect(await screen.findByText(/could not be kept/)).toBeVisible();
});

it("is read point by point with the keyboard", async () => {
  const { user } = renderWith(<ChartSection queryId="q1" spec={chart} results={table} />);
  const points = await screen.findByRole("slider", { name: /point by point/ });
  expect(points.getAttribute("aria-valuetext")).toMatch(/^\S.*: Value sales SEK/);
  await user.tab();
  expect(points).toHaveAttribute("max", "2");
});
