import { expect, it } from "vitest";
import { en } from "../../../shared/messages/en.ts";
import { sv } from "../../../shared/messages/sv.ts";
import { column, VALUE } from "../../../testing/answers.ts";
import { tabSeparated } from "./tab-separated.ts";

const english = { locale: "en-GB", messages: en };
const product = column("product", { label: "Product" });

it("copies every digit with the locale's decimal sign", () => {
  const rows = [
    ["Ketchup", 12_870_455.5],
    ["Jam", null],
  ];
  expect(tabSeparated([product, VALUE], rows, english)).toBe(
    "Product\tValue sales (SEK)\nKetchup\t12870455.5\nJam\t",
  );
  expect(tabSeparated([product, VALUE], rows, { locale: "sv-SE", messages: sv })).toContain(
    "12870455,5",
  );
});

it("lets no name become a formula or break a line", () => {
  expect(tabSeparated([product], [["=1+1"], ["-20 % Coffee"], ["Two\nlines\there"]], english)).toBe(
    "Product\n'=1+1\n'-20 % Coffee\nTwo lines here",
  );
});

it("keeps a negative number a number", () => {
  expect(tabSeparated([VALUE], [[-5]], english)).toContain("\n-5");
});
