import { render } from "@testing-library/react";
import { cloneElement } from "react";
import { expect, it } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { chartShape } from "./chart-shape.ts";
import { SMALL_LETTERS } from "./drawing.ts";
import { stepDrawing, stepsHeight } from "./step-drawing.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const NAMES = ["Frozen pizza", "Pickled herring", "Plant-based", "Crispbread", "Ketchup", "Jam"];

/** What a waterfall so wide says, and where. */
function drawn(width: number, worth = (at: number) => 1_000_000 * (at - 2)) {
  const shape = chartShape(
    { type: "waterfall", x: "category", y: ["sales_value"], series: null },
    results(
      [column("category"), VALUE],
      NAMES.map((name, at) => [name, worth(at)]),
    ),
    written,
  );
  if (!shape) throw new Error("no shape");
  const drawing = { shape, format: written(VALUE), width };
  const height = stepsHeight(drawing, "In all");
  const { container } = render(cloneElement(stepDrawing(drawing, "In all"), { width, height }));
  return [...container.querySelectorAll("text")].map((text) => ({
    said: [...(text.querySelector("tspan") ? text.querySelectorAll("tspan") : [text])]
      .map(({ textContent }) => textContent)
      .join(" ")
      .replace("- ", "-")
      .replaceAll("\u00a0", " "),
    size: Number(text.getAttribute("font-size")),
    y: Number(text.getAttribute("y")),
    x: Number(text.getAttribute("x")),
  }));
}

it.each([900, 340, 280])("names every step whole and says what it is worth, %i wide", (width) => {
  const said = drawn(width).map((text) => text.said);
  expect(said).toEqual(expect.arrayContaining([...NAMES, "In all"]));
  expect(said).toEqual(expect.arrayContaining(["−SEK 2.0 m", "SEK 1.0 m", "SEK 3.0 m"]));
});

it.each([340, 280])("gives each number a row of its own beside its bar, %i wide", (width) => {
  const worth = drawn(width).filter(({ size }) => size === SMALL_LETTERS);
  const rows = worth.map(({ y }) => y).sort((a, b) => a - b);
  expect(worth).toHaveLength(NAMES.length + 1);
  expect(rows.slice(1).every((y, at) => y - (rows[at] ?? 0) >= 20)).toBe(true);
  expect(worth.every(({ x }) => x < width - 40)).toBe(true);
});

it("sets the names below the steps where there is room", () => {
  const names = drawn(900).filter(({ said }) => NAMES.includes(said));
  expect(new Set(names.map(({ y }) => y)).size).toBe(1);
});

it.each([900, 340])("begins at zero where every step falls, %i wide", (width) => {
  const said = drawn(width, (at) => (at === 0 ? -2_650_000 : -10_000)).map((text) => text.said);
  expect(said.some((text) => text === "SEK 0" || text === "0")).toBe(true);
});
