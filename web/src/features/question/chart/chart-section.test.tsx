import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { answered, column, results, VALUE } from "../../../testing/answers.ts";
import { renderWith } from "../../../testing/render.tsx";
import { ChartSection } from "./chart-section.tsx";

const { chart, results: table } = answered("q1");
if (!chart || !table) throw new Error("The fixture has a chart and a table.");

it("names the chart for those who cannot see it and points to the table", async () => {
  renderWith(<ChartSection spec={chart} results={table} />);
  expect(
    await screen.findByRole("img", {
      name: "Bar chart of Value sales by Product. The same numbers are in the table below.",
    }),
  ).toBeVisible();
  expect(screen.getByText("A ranking")).toBeVisible();
});

it("draws nothing for a single point", () => {
  const one = results([column("product_name"), VALUE], [["Coffee", 1]]);
  const { container } = renderWith(<ChartSection spec={chart} results={one} />);
  expect(container).toBeEmptyDOMElement();
});

it("says what it leaves out", async () => {
  renderWith(
    <ChartSection spec={chart} results={{ ...table, truncated: true, row_count: 4000 }} />,
  );
  expect(await screen.findByText("Drawn from the first 3 of 4,000 rows.")).toBeVisible();
});

it("is folded away and back", async () => {
  const { user } = renderWith(<ChartSection spec={chart} results={table} />);
  await user.click(screen.getByRole("button", { name: "Chart" }));
  expect(screen.queryByRole("img")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Chart" }));
  expect(await screen.findByRole("img")).toBeVisible();
});
