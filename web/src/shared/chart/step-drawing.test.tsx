import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { chartShape } from "./chart-shape.ts";
import { StepDrawing } from "./step-drawing.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const format = written(VALUE);
const NAMES = ["Frozen pizza", "Pickled herring", "Plant-based", "Crispbread", "Ketchup", "Jam"];

function texts(width: number) {
  const shape = chartShape(
    { type: "waterfall", x: "category", y: ["sales_value"], series: null },
    results(
      [column("category"), VALUE],
      NAMES.map((name, at) => [name, 1_000_000 * (at - 2)]),
    ),
    written,
  );
  if (!shape) throw new Error("no shape");
  const { container } = render(
    <StepDrawing
      {...{ shape, format, along: format, marks: [], width, hand: null }}
      onPoint={() => undefined}
    />,
  );
  return [...container.querySelectorAll("text")].map((text) =>
    [...(text.querySelector("tspan") ? text.querySelectorAll("tspan") : [text])]
      .map(({ textContent }) => textContent)
      .join(" ")
      .replace("- ", "-")
      .replaceAll("\u00a0", " "),
  );
}

it.each([900, 340, 280])("names every step whole and says what it is worth, %i wide", (width) => {
  const said = texts(width);
  expect(said).toEqual(expect.arrayContaining([...NAMES, en.chart.total]));
  const ticks = said.filter((text) => /^−?SEK \d+( m)?$/.test(text));
  expect(ticks.length, ticks.join()).toBeGreaterThan(1);
  expect(said).toEqual(expect.arrayContaining(["−SEK 2.0 m", "SEK 1.0 m", "SEK 3.0 m"]));
});
