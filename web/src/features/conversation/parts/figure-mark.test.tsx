import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answered } from "../../../testing/answers.ts";
import { renderWith } from "../../../testing/render.tsx";
import { TurnActionsProvider } from "../turn-actions.ts";
import { FigureMark } from "./figure-mark.tsx";

const figure = { text: "SEK 18.4 m", from: 0, to: 10, verified: true, source: "r0c1" };

function renderFigure(queryId: string | null) {
  const { results } = answered("q");
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
      <FigureMark figure={figure} queryId={queryId} results={results} />
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
