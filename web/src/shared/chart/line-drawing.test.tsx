import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { column, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { Mark } from "./drawing.ts";
import { LineDrawing } from "./line-drawing.tsx";

const format = columnFormat(VALUE, [], { locale: "en-GB", messages: en });

function drawn(values: readonly (number | null)[], marks: readonly Mark[] = []) {
  const shape = {
    kind: "line" as const,
    stacked: false,
    x: column("week"),
    y: VALUE,
    fromZero: true,
    series: [{ key: "s0", name: "Value sales", look: 0 }],
    seriesInAll: 1,
    points: values.map((value, at) => ({ x: `W${at}`, values: { s0: value } })),
    pointsInAll: values.length,
  };
  const { container } = render(
    <LineDrawing
      {...{ shape, format, along: format, marks, width: 640, hand: null }}
      onPoint={() => undefined}
    />,
  );
  return container;
}

const manyWith = (...holes: readonly number[]) =>
  Array.from({ length: 20 }, (_, at) => (holes.includes(at) ? null : 100 + at));

it("breaks the line where a value is missing, and marks one that stands alone", () => {
  expect(drawn(manyWith()).querySelector("path")?.getAttribute("d")?.match(/M/g)).toHaveLength(1);
  const broken = drawn(manyWith(4, 6));
  expect(broken.querySelector("path")?.getAttribute("d")?.match(/M/g)).toHaveLength(3);
  expect(broken.querySelectorAll("circle")).toHaveLength(1);
});

it("names what happened in the order of time, wherever it stands in the list", () => {
  const marks = [
    { x: "W15", label: "Midsummer" },
    { x: "W2", label: "Christmas" },
    { x: "W40", label: "Another year" },
  ];
  const said = [...drawn(manyWith(), marks).querySelectorAll("text")].map(
    (text) => text.textContent,
  );
  expect(said).toEqual(expect.arrayContaining(["Christmas", "Midsummer"]));
  expect(said).not.toContain("Another year");
});

it("leaves out the name of a mark that would lie on another, not its line", () => {
  const marks = [
    { x: "W7", label: "All Saints" },
    { x: "W8", label: "Father's Day" },
  ];
  const container = drawn(manyWith(), marks);
  expect(container.textContent).toContain("All Saints");
  expect(container.textContent).not.toContain("Father's Day");
  expect(container.querySelectorAll('line[stroke-dasharray="2 4"]')).toHaveLength(2);
});
