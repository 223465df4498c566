import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderWith } from "../testing/render.tsx";
import { Hint } from "./hint.tsx";

const WORDS = "Value sales, Fjäll";

const figure = (
  <button type="button">
    18.4 <span className="sr-only">({WORDS})</span>
  </button>
);

describe("a hint", () => {
  it("stays with a click and goes with Escape", async () => {
    const { user } = renderWith(<Hint words={WORDS}>{figure}</Hint>);
    await user.click(screen.getByRole("button"));
    expect(screen.getByRole("tooltip")).toHaveTextContent(WORDS);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
  });

  it("is not read a second time after a name that holds its words", async () => {
    const { user } = renderWith(<Hint words={WORDS}>{figure}</Hint>);
    await user.tab();
    await screen.findByRole("tooltip");
    expect(screen.getByRole("button")).toHaveAccessibleName(`18.4 (${WORDS})`);
    expect(screen.getByRole("button")).toHaveAccessibleDescription("");
  });
});
