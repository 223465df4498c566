import { render } from "@testing-library/react";
import { cloneElement } from "react";
import { expect, it } from "vitest";
import { column, VALUE } from "../../testing/answers.ts";
import { columnFormat } from "../format.ts";
import { en } from "../messages/en.ts";
import type { ChartShape } from "./chart-shape.ts";
import { dotDrawing } from "./dot-drawing.tsx";

const format = columnFormat(VALUE, [], { locale: "en-GB", messages: en });

/** Draws dots of which all after the fifth lie on it: what is named, and how often all were gone through. */
function dots(count: number) {
  const points = Array.from({ length: count }, (_, at) => {
    const place = Math.min(at, 4);
    return { x: `Brand ${at}`, place, values: { s0: place } };
  });
  let readings = 0;
  const shape: ChartShape = {
    kind: "dots",
    stacked: false,
    x: column("volume", { label: "Volume" }),
    y: VALUE,
    fromZero: false,
    series: [{ key: "s0", name: "Value sales", look: 0 }],
    seriesInAll: 1,
    get points() {
      readings += 1;
      return points;
    },
    pointsInAll: count,
  };
  const drawn = cloneElement(dotDrawing({ shape, format }, format), { width: 600, height: 300 });
  const { container } = render(drawn);
  const words = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { readings, names: words.filter((word) => word.startsWith("Brand")) };
}

it("names the dots that have room, at a cost that does not grow with each dot", () => {
  const few = dots(6);
  const many = dots(60);
  expect(few.names).toEqual(["Brand 0", "Brand 1", "Brand 2", "Brand 3", "Brand 4"]);
  expect(many.names).toEqual(few.names);
  expect(many.readings).toBe(few.readings);
});
