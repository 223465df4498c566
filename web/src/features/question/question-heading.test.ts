import { expect, it } from "vitest";
import { chip, understood } from "../../testing/answers.ts";
import { piecesOf } from "./question-heading.tsx";

const text = "Sales of 🥫 soup, please";

it("cuts a question where its meaning changes, counting as strings do", () => {
  const interpretation = {
    ...understood,
    chips: [chip("measure", { words: [[0, 5]] }), chip("category", { words: [[9, 16]] })],
    politeness: [[18, 24]],
  };
  const pieces = piecesOf(text, interpretation, interpretation.chips[1] ?? null);
  expect(pieces.map(({ words, meaning }) => [words, meaning])).toEqual([
    ["Sales", "used"],
    [" of ", "none"],
    ["🥫 soup", "pointed"],
    [", ", "none"],
    ["please", "politeness"],
  ]);
});

it("survives offsets beyond the text", () => {
  const pieces = piecesOf(
    "top",
    { ...understood, chips: [chip("x", { words: [[0, 99]] })], politeness: [] },
    null,
  );
  expect(pieces).toEqual([{ from: 0, words: "top", meaning: "used" }]);
});
