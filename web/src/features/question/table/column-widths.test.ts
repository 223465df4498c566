import { expect, it } from "vitest";
import { columnFormats } from "../../../shared/format.ts";
import { en } from "../../../shared/messages/en.ts";
import { column, VALUE } from "../../../testing/answers.ts";
import { columnWidths } from "./column-widths.ts";

const columns = [column("product"), VALUE];
const row = ["Coffee", "987654321098765.43"];
const rows = [{ original: row }];

it("gives a number the room that all its digits need", () => {
  const formats = columns.map(columnFormats(columns, [row], { locale: "en-GB", messages: en }));
  const widths = [false, true].map((exact) =>
    Number(/\d+/.exec(columnWidths(columns, formats, rows, exact).columns[1] ?? "")),
  );
  expect(widths[1]).toBeGreaterThanOrEqual("987,654,321,098,765.43".length);
  expect(widths[0]).toBeLessThan(widths[1] ?? 0);
});

it("gives a number its room before a long name has all of its own", () => {
  const long = ["Rubino Zero 1 kg and Rubino Zero 570 g in Gemena", 1];
  const formats = columns.map(columnFormats(columns, [long], { locale: "en-GB", messages: en }));
  const { columns: own, total } = columnWidths(columns, formats, [{ original: long }], false);
  expect(own[0]).toBeUndefined();
  expect(total).toBe(`calc(min(24ch, 38vw) + ${own[1]})`);
});

it("leaves room for a number beside two names on a phone", () => {
  const two = [column("region"), column("brand"), VALUE];
  const cells = ["Stockholm", "Skärgårdsköket Original", 1];
  const formats = two.map(columnFormats(two, [cells], { locale: "en-GB", messages: en }));
  const { columns: own } = columnWidths(two, formats, [{ original: cells }], false);
  expect(own[1]).toMatch(/^min\(\d+ch, 30vw\)$/);
});
