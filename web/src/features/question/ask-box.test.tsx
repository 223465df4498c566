import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderWith } from "../../testing/render.tsx";
import { AskBox } from "./ask-box.tsx";

function show(before: readonly string[] = []) {
  const asked: string[] = [];
  const view = renderWith(
    <AskBox
      working={false}
      before={before}
      onAsk={(question) => asked.push(question)}
      onCancel={() => undefined}
    />,
  );
  return { asked, ...view };
}

describe("the ask box", () => {
  it("asks with Enter and is empty again", async () => {
    const { asked, user } = show();
    await user.type(screen.getByRole("textbox"), "  top brands {Enter}");
    expect(asked).toEqual(["top brands"]);
    expect(screen.getByRole("textbox")).toHaveValue("");
  });

  it("begins a new line with Shift and Enter", async () => {
    const { asked, user } = show();
    await user.type(screen.getByRole("textbox"), "top{Shift>}{Enter}{/Shift}brands");
    expect(asked).toEqual([]);
    expect(screen.getByRole("textbox")).toHaveValue("top\nbrands");
  });

  it("brings back what was asked before, and what was being looked for is not lost in between", async () => {
    const { user } = show(["top brands", "why did Norr fall?", "why did Norr fall?"]);
    const box = screen.getByRole("textbox");
    await user.click(box);
    await user.keyboard("{ArrowUp}");
    expect(box).toHaveValue("why did Norr fall?");
    await user.keyboard("{ArrowUp}");
    expect(box).toHaveValue("top brands");
    await user.keyboard("{ArrowUp}");
    expect(box).toHaveValue("top brands");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(box).toHaveValue("");
  });

  it("leaves the arrows to who writes", async () => {
    const { user } = show(["top brands"]);
    const box = screen.getByRole("textbox");
    await user.type(box, "sales");
    await user.keyboard("{ArrowUp}");
    expect(box).toHaveValue("sales");
    await user.clear(box);
    await user.keyboard("{ArrowUp} in Norr{ArrowUp}");
    expect(box).toHaveValue("top brands in Norr");
  });

  it("asks nothing when nothing is written", async () => {
    const { asked, user } = show();
    await user.type(screen.getByRole("textbox"), "   {Enter}");
    expect(asked).toEqual([]);
    expect(screen.getByRole("button", { name: "Ask" })).toBeDisabled();
  });

  it("says by how much a question is too long", async () => {
    const { asked, user } = show();
    await user.click(screen.getByRole("textbox"));
    await user.paste("x".repeat(2003));
    expect(screen.getByRole("alert")).toHaveTextContent("3 characters too many");
    await user.keyboard("{Enter}");
    expect(asked).toEqual([]);
  });
});
