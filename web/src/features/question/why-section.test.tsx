import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { WhyAnswer } from "../../shared/wire.ts";
import { WhySection } from "./why-section.tsx";

const WHY: WhyAnswer = {
  premise: { said: "fell", holds: true },
  change: { now: 80, before: 100, change: -20, percent: -20, material: true },
  since: { week: "2026-W19", week_end: "2026-05-10", lasting: true },
  drivers: [
    {
      kind: "distribution",
      label: "lost distribution",
      place: "Solgård Original 1000 g",
      members: [{ dimension: "item", value: "Solgård Original 1000 g" }],
      elsewhere: [],
      change: -21,
      share_of_change: 105,
      since: null,
      text: "Lost distribution: Solgård Original 1000 g (−SEK 21, 105 % of the change).",
      figures: [
        { text: "−SEK 21", from: 44, to: 51, source: "drivers[0,sales_value_change]" },
        {
          text: "105 %",
          from: 53,
          to: 58,
          source: "SHARE(drivers[0,sales_value_change], size[0,sales_value_change])",
        },
      ],
    },
  ],
  offsetting: [],
  not_drivers: [{ kind: "price", text: "Price (+0.4 %).", figures: [] }],
  context: [],
  unknown: [],
  splits: [],
  steps: [
    { step: "size", label: "Looking at the total", sql: "SELECT 1", rows: 1 },
    { step: "drivers", label: "Distribution, price and promotion", sql: "SELECT 2", rows: 1 },
  ],
};

const NOTHING = { ai_summary: "", summary_figures: [] };

it("lists what explains a change and what does not, and leaves out what there is nothing of", () => {
  render(<WhySection why={WHY} summary={NOTHING} results={null} onMark={() => undefined} />);
  expect(screen.getByText(/Lost distribution: Solgård Original 1000 g/)).toBeVisible();
  expect(screen.getByText("Price (+0.4 %).")).toBeVisible();
  expect(screen.queryByText("Worked against it")).toBeNull();
});

it("says of every figure of a cause which cell or formula of which step it is", () => {
  render(<WhySection why={WHY} summary={NOTHING} results={null} onMark={() => undefined} />);
  expect(
    screen.getByRole("button", { name: "−SEK 21 (A cell of “Distribution, price and promotion”)" }),
  ).toBeVisible();
  expect(
    screen.getByRole("button", { name: "105 % (Share, from “Distribution, price and promotion”)" }),
  ).toBeVisible();
});

it("leaves out what the summary says with all its figures", () => {
  const [{ figures }] = WHY.drivers as [WhyAnswer["drivers"][number]];
  const summary = {
    ai_summary: "Sales fell. Not the reason: price (+0.4 %).",
    summary_figures: figures,
  };
  const { rerender } = render(
    <WhySection why={WHY} summary={summary} results={null} onMark={() => undefined} />,
  );
  expect(screen.queryByRole("list")).toBeNull();
  const part = { ...summary, summary_figures: figures.slice(1) };
  rerender(<WhySection why={WHY} summary={part} results={null} onMark={() => undefined} />);
  expect(screen.getByText(/Lost distribution/)).toBeVisible();
  expect(screen.queryByText("Price (+0.4 %).")).toBeNull();
});
