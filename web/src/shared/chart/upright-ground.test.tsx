import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { BarDrawing } from "./bar-drawing.tsx";
import { chartShape, type DrawnAs } from "./chart-shape.ts";
import { LineDrawing } from "./line-drawing.tsx";
import { StepDrawing } from "./step-drawing.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const table = results(
  [column("week_end", { label: "Week", type: "date" }), VALUE],
  [
    ["2026-11-08", 2000],
    ["2026-11-15", 3000],
  ],
);

const KINDS = [
  ["line", LineDrawing],
  ["bar", BarDrawing],
  ["waterfall", StepDrawing],
] as const;

function drawn(type: DrawnAs["type"], Kind: (typeof KINDS)[number][1]) {
  const spec = { type, x: "week_end", y: ["sales_value"], series: null };
  const shape = chartShape(spec, table, written);
  if (!shape) throw new Error("no shape");
  const format = written(VALUE);
  const { container } = render(
    <Kind
      {...{ shape, format, along: format, marks: [], width: 600, hand: null }}
      onPoint={() => undefined}
    />,
  );
  return container;
}

test.each(KINDS)("%s: stands on the same ground", (type, Kind) => {
  const container = drawn(type, Kind);
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(["8 Nov 2026", "15 Nov 2026"]));
  const lines = [...container.querySelectorAll("[data-tick] line")];
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.getAttribute("y1")).toBe(line.getAttribute("y2"));
});
