import { render } from "@testing-library/react";
import { cloneElement } from "react";
import { expect, it } from "vitest";
import { column, results } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { chartShape } from "./chart-shape.ts";
import { lineDrawing } from "./line-drawing.tsx";
import { shareAxis } from "./share-axis.ts";

const DISTRIBUTION = column("distribution", { type: "number", unit: "percent", format: "0" });
const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });

function lineOf(values: readonly number[]) {
  const shape = chartShape(
    { type: "line", x: "week", y: [DISTRIBUTION.name], series: null },
    results(
      [column("week"), DISTRIBUTION],
      values.map((value, at) => [`W${at}`, value]),
    ),
    written,
  );
  if (!shape) throw new Error("no shape");
  return shape;
}

it("ends the axis of shares at 100 %", () => {
  const drawn = lineDrawing({ shape: lineOf([52, 99.3]), format: written(DISTRIBUTION) });
  const { container } = render(cloneElement(drawn, { width: 600, height: 280 }));
  const ticks = [...container.querySelectorAll("text")]
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes("%"))
    .map((text) => text.replace("\u00a0", " "));
  expect(ticks).toEqual(["50 %", "60 %", "70 %", "80 %", "90 %", "100 %"]);
});

it("leaves small shares, and what is more than the whole, to the library", () => {
  expect(shareAxis(lineOf([2, 14]))).toEqual({});
  expect(shareAxis(lineOf([90, 140]))).toEqual({});
});
