import { render } from "@testing-library/react";
import { cloneElement, type ReactElement } from "react";
import { expect, test } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { barDrawing } from "./bar-drawing.tsx";
import { chartShape, type DrawnAs } from "./chart-shape.ts";
import { lineDrawing } from "./line-drawing.tsx";
import { stepDrawing } from "./step-drawing.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const table = results(
  [column("week_end", { label: "Week", type: "date" }), VALUE],
  [
    ["2026-11-08", 2000],
    ["2026-11-15", 3000],
  ],
);

function drawingOf(type: DrawnAs["type"]) {
  const spec = { type, x: "week_end", y: ["sales_value"], series: null };
  const shape = chartShape(spec, table, written);
  if (!shape) throw new Error("no shape");
  return { shape, format: written(VALUE), read: null };
}

const drawings: Record<string, () => ReactElement<{ width?: number; height?: number }>> = {
  line: () => lineDrawing(drawingOf("line")),
  columns: () => barDrawing(drawingOf("bar")),
  steps: () => stepDrawing(drawingOf("waterfall"), "In all"),
};

test.each(Object.keys(drawings))("%s stand on the same ground", (kind) => {
  const drawn = drawings[kind]?.();
  if (!drawn) throw new Error(kind);
  const { container } = render(cloneElement(drawn, { width: 600, height: 280 }));
  const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(["8 Nov 2026", "15 Nov 2026"]));
  expect(
    container.querySelectorAll(".recharts-cartesian-grid-horizontal line").length,
  ).toBeGreaterThan(1);
  expect(container.querySelector(".recharts-cartesian-grid-vertical")).toBeNull();
});
