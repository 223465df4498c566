import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { column, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import { CellDrawing } from "./cell-drawing.tsx";

const format = columnFormat(VALUE, [], { locale: "en-GB", messages: en });

/** The names above the cells of a drawing 900 wide, of which the names of the rows take 150. */
function headings(count: number) {
  const points = Array.from({ length: count }, (_, at) => ({
    x: `Lättmjölksyoghurt ${at}`,
    values: { s0: at },
  }));
  const shape = {
    kind: "cells" as const,
    stacked: false,
    x: column("brand"),
    y: VALUE,
    fromZero: true,
    series: [{ key: "s0", name: "Skånemejerier Hjordnära Ekologisk 1500 g", look: 0 }],
    seriesInAll: 1,
    points,
    pointsInAll: count,
  };
  const { container } = render(<CellDrawing shape={shape} format={format} />);
  return [...container.querySelectorAll("svg > text")];
}

it("ends the last name with the drawing, where it would be cut off at the edge", () => {
  const last = headings(20).at(-1);
  expect(last).toHaveAttribute("text-anchor", "end");
  expect(last).toHaveAttribute("x", "900");
});

it("sets the last name above the middle of its column where there is room", () => {
  expect(headings(5).at(-1)).toHaveAttribute("text-anchor", "middle");
});
