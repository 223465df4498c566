import { expect, it } from "vitest";
import { fits, fitted, linesOf, widthOf } from "./letters.ts";

it("writes a name on two lines before anything of it is left out", () => {
  expect(linesOf("Ketchup", 100, 12)).toEqual(["Ketchup"]);
  expect(linesOf("Solgård Mindre socker 1000 g", 100, 12)).toEqual([
    "Solgård Mindre",
    "socker 1000\u00a0g",
  ]);
  expect(linesOf("Plant-based", 50, 12)).toEqual(["Plant-", "based"]);
  expect(fits("Solgård Mindre socker 1000 g", 100, 12)).toBe(true);
});

it("keeps the end of a name that is too long for two lines", () => {
  const lines = linesOf("Hjordnära Lättmjölksyoghurt Naturell Storpack 1500 g", 90, 12);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/500\u00a0g$/);
  for (const line of lines) expect(widthOf(line, 12)).toBeLessThan(110);
  expect(fits("Hjordnära Lättmjölksyoghurt Naturell Storpack 1500 g", 90, 12)).toBe(false);
});

it("leaves a text that has room as it is", () => {
  expect(fitted("Region Norr", 200, 12)).toBe("Region Norr");
  expect(fitted("Region Norr", 30, 12)).toContain("…");
});
