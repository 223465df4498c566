import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { WordsAndFigures } from "./words-and-figures.tsx";

interface Figure {
  readonly text: string;
}

const figure = (text: string): Figure => ({ text });

function show(pieces: readonly (string | Figure)[]) {
  return render(
    <p>
      <WordsAndFigures pieces={pieces} draw={({ text }) => <button type="button">{text}</button>} />
    </p>,
  ).container;
}

const kept = (page: HTMLElement) =>
  [...page.querySelectorAll(".whitespace-nowrap")].map(({ textContent }) => textContent);

it("keeps a figure with the bracket before it and the signs behind it on one line", () => {
  const page = show([
    "Norr leads (",
    figure("SEK 19.3 m"),
    ", ",
    figure("12 %"),
    ").\nSyd follows.",
  ]);
  expect(kept(page)).toEqual(["(SEK 19.3 m,", "12 %)."]);
  expect(page.textContent).toBe("Norr leads (SEK 19.3 m, 12 %).\nSyd follows.");
});

it("lets lines end where words stand beside a figure", () => {
  const page = show([figure("12"), " of ", figure("40"), " stores (all)"]);
  expect(kept(page)).toEqual([]);
  expect(page.textContent).toBe("12 of 40 stores (all)");
});

it("gives signs between two figures to one of them, once", () => {
  const page = show([figure("3"), "–", figure("5"), " %"]);
  expect(page.textContent).toBe("3–5 %");
  expect(kept(page)).toEqual(["–5"]);
});

it("takes nothing off words that follow words", () => {
  const page = show([
    "It has passed",
    ". The tax rose to (",
    "then) ",
    figure("6 %"),
    "; ",
    "(so).",
  ]);
  expect(page.textContent).toBe("It has passed. The tax rose to (then) 6 %; (so).");
});
