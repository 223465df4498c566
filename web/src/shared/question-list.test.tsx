import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { QuestionList } from "./question-list.tsx";

test("offers each question once and asks the one that is clicked", () => {
  const onAsk = vi.fn();
  render(
    <QuestionList
      narrow
      title="Next"
      questions={["by brand", "by region", "by brand"]}
      onAsk={onAsk}
    />,
  );
  expect(screen.getAllByRole("button")).toHaveLength(2);
  fireEvent.click(screen.getByRole("button", { name: "by region" }));
  expect(onAsk).toHaveBeenCalledExactlyOnceWith("by region");
});

test("is not there without questions", () => {
  const { container } = render(<QuestionList title="Next" questions={[]} onAsk={vi.fn()} />);
  expect(container.innerHTML).toBe("");
});
