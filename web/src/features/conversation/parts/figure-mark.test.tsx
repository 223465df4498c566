import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answered } from "../../../testing/answers.ts";
import { renderWith } from "../../../testing/render.tsx";
import type { Figure, Ground } from "../turn.ts";
import { TurnActionsProvider } from "../turn-actions.ts";
import { FigureMark } from "./figure-mark.tsx";

const standing: Ground = { results: answered("q").results, steps: [] };
const figure: Figure = { text: "SEK 18.4 m", from: 0, to: 10, verified: true, source: "r0c1" };

function renderFigure(queryId: string | null, ground: Ground = standing, shown = figure) {
  const actions = {
    hosts: [],
    onAsk: () => undefined,
    onRetry: () => undefined,
    onOpen: () => screen.getByRole("heading").focus(),
    onPoint: () => undefined,
    drawChart: () => null,
  };
  return renderWith(
    <TurnActionsProvider value={actions}>
      <FigureMark figure={shown} queryId={queryId} ground={ground} />
      <h2 tabIndex={-1}>The answer</h2>
    </TurnActionsProvider>,
  );
}

it("takes its hint along when it opens the answer", async () => {
  const { user } = renderFigure("q");
  await user.tab();
  await screen.findByRole("tooltip");
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading")).toHaveFocus();
  await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
});

it("says where it comes from at a touch where there is no answer to open", async () => {
  const { user } = renderFigure(null);
  await user.click(screen.getByRole("button"));
  expect(screen.getByRole("tooltip")).toHaveTextContent(/Value sales/);
});

it("names the step that looked at what is not in the answer's own table", () => {
  const steps = [{ step: "items", label: "Which items moved", sql: "SELECT 1", rows: 3 }];
  const moved = { ...figure, source: "items[3,sales_value]" };
  renderFigure("q", { ...standing, steps }, moved);
  expect(screen.getByRole("button")).toHaveAccessibleName(/a cell of “Which items moved”/i);
});

it("names the step that a stored reply says its figure is from", () => {
  const source = "DIFFERENCE(items[3,sales_value], items[4,sales_value])";
  renderFigure("q", { results: null, steps: [] }, { ...figure, source, step: "By item" });
  expect(screen.getByRole("button")).toHaveAccessibleName(/By item/);
});

it("says of a stored reply's figure that it is from another table", () => {
  renderFigure("q", { results: null, steps: [] }, { ...figure, source: "items[3,sales_value]" });
  expect(screen.getByRole("button")).toHaveAccessibleName(/From a table looked at on the way/);
});
