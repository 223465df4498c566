import { describe, expect, it } from "vitest";
import { namesOf, nameWithin } from "./dot-names.ts";

const ROOM = { from: 0, to: 500 };

describe("the names of dots", () => {
  it("stand towards the middle, where there is room", () => {
    const named = namesOf(
      [
        { name: "Left", x: 10, y: 200 },
        { name: "Right", x: 490, y: 20 },
      ],
      ROOM,
    );
    expect([...named]).toEqual([
      [0, "right"],
      [1, "left"],
    ]);
  });

  it("are left out where they would lie on another name or dot", () => {
    const named = namesOf(
      [
        { name: "One", x: 10, y: 200 },
        { name: "Two", x: 16, y: 200 },
        { name: "Far", x: 490, y: 20 },
      ],
      ROOM,
    );
    expect([...named.keys()]).toEqual([1, 2]);
  });

  it("are fewer where there is less room", () => {
    const dots = (width: number) => [
      { name: "A long name", x: 0, y: 200 },
      { name: "Middle", x: width / 2, y: 200 },
      { name: "End", x: width, y: 20 },
    ];
    expect(namesOf(dots(500), ROOM).has(0)).toBe(true);
    expect(namesOf(dots(120), { from: 0, to: 120 }).has(0)).toBe(false);
  });
});

it("shortens a name to the room between its dot and the edge, and leaves out what would say nothing", () => {
  const name = "Hjordnära Lättmjölksyoghurt Storpack 1500 g";
  expect(nameWithin(name, 80)).toBe("Hjordnär…00 g");
  expect(nameWithin(name, 1000).length).toBeLessThanOrEqual(28);
  expect(nameWithin(name, 30)).toBe("");
  expect(nameWithin("Norr", 26)).toBe("Norr");
});
