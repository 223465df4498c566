import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { held, server } from "../../testing/server.ts";
import { ProgressPanel } from "./progress-panel.tsx";
import { isWorking } from "./question-life.ts";
import { useQuestion } from "./use-question.ts";

function Asking() {
  const desk = useQuestion({
    conversationId: null,
    filters: null,
    onAsked: () => undefined,
    onEnded: () => undefined,
  });
  if (isWorking(desk.life)) return <ProgressPanel life={desk.life} onCancel={desk.cancel} />;
  return (
    <button type="button" onClick={() => desk.ask("top brands")}>
      {desk.life.state}
    </button>
  );
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"],
  });
  server.use(held(() => undefined));
});
afterEach(() => vi.useRealTimers());

it("counts the seconds and notices after thirty that it takes long", () => {
  render(<Asking />);
  act(() => screen.getByRole("button").click());
  act(() => vi.advanceTimersByTime(29_000));
  expect(screen.getByText("29 s")).toBeVisible();
  expect(screen.queryByRole("status")).toBeNull();
  act(() => vi.advanceTimersByTime(1_500));
  expect(screen.getByRole("status")).toHaveTextContent("takes longer than usual");
  act(() => screen.getByRole("button", { name: /Cancel/ }).click());
  expect(screen.getByRole("button")).toHaveTextContent("cancelled");
});
