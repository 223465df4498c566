import { describe, expect, it } from "vitest";
import type { ChartShape } from "./chart-shape.ts";
import { namesOf, nameWithin } from "./dot-names.ts";

const shape = (dots: readonly (readonly [string, number, number])[]) =>
  ({
    points: dots.map(([x, place, s0]) => ({ x, place, values: { s0 } })),
  }) as unknown as ChartShape;

const ROOM = { width: 500, height: 250 };

describe("the names of dots", () => {
  it("stand towards the middle, where there is room", () => {
    const named = namesOf(
      shape([
        ["Left", 0, 0],
        ["Right", 100, 100],
      ]),
      ROOM,
    );
    expect([...named]).toEqual([
      ["Left", "right"],
      ["Right", "left"],
    ]);
  });

  it("are left out where they would lie on another name or dot", () => {
    const named = namesOf(
      shape([
        ["One", 0, 0],
        ["Two", 1, 0],
        ["Far", 100, 100],
      ]),
      ROOM,
    );
    expect([...named.keys()]).toEqual(["Two", "Far"]);
  });

  it("are fewer where there is less room", () => {
    const dots = shape([
      ["A long name", 0, 0],
      ["Middle", 50, 0],
      ["End", 100, 100],
    ]);
    expect(namesOf(dots, ROOM).has("A long name")).toBe(true);
    expect(namesOf(dots, { width: 120, height: 250 }).has("A long name")).toBe(false);
  });
});

it("shortens a name to the room between its dot and the edge, and leaves out what would say nothing", () => {
  const name = "Hjordnära Lättmjölksyoghurt Storpack 1500 g";
  expect(nameWithin(name, 80)).toBe("Hjordnä…00 g");
  expect(nameWithin(name, 1000).length).toBeLessThanOrEqual(28);
  expect(nameWithin(name, 30)).toBe("");
  expect(nameWithin("Norr", 26)).toBe("Norr");
});
