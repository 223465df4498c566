import { render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { column, results, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ColumnDetail } from "../wire.ts";
import { chartShape } from "./chart-shape.ts";
import { ResultChart } from "./result-chart.tsx";

const written = (detail: ColumnDetail) =>
  columnFormat(detail, [], { locale: "en-GB", messages: en });
const LONG = "Rågfors Original Crispbread Wholegrain 500 g";

afterEach(() => vi.restoreAllMocks());

function draw(width: number) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  const shape = chartShape(
    { type: "bar", x: "product", y: ["sales_value"], series: null },
    results(
      [column("product"), VALUE],
      [
        [LONG, 2000],
        ["Solgård", 1000],
      ],
    ),
    written,
  );
  if (!shape) throw new Error("no shape");
  const format = written(VALUE);
  render(<ResultChart shape={shape} format={format} along={format} description="Sales" />);
  return screen.getByRole("img", { name: "Sales" });
}

it("draws nothing where it is hidden, and says nothing of it to whoever reads the console", () => {
  const warned = vi.spyOn(console, "warn");
  expect(draw(0).querySelector("svg")).toBeNull();
  expect(warned).not.toHaveBeenCalled();
});

it("names long members whole, in two lines", () => {
  const names = [...draw(700).querySelectorAll("text")].map((text) =>
    [...text.querySelectorAll("tspan")].map(({ textContent }) => textContent),
  );
  const lines = names.find(([first]) => first?.startsWith("Rågfors")) ?? [];
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines.join(" ").replace("\u00a0", " ")).toBe(LONG);
});
