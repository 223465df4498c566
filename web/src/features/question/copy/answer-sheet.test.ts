import { expect, it } from "vitest";
import { en } from "../../../shared/messages/en.ts";
import { sv } from "../../../shared/messages/sv.ts";
import { answered, column, results, understood, VALUE } from "../../../testing/answers.ts";
import { asMarkup, asText, sheetOf } from "./answer-sheet.ts";

const english = { locale: "en-GB", messages: en };
const product = column("product", { label: "Product" });

function answer(rows: (string | number | null)[][]) {
  return answered("q", {
    ai_summary: "Coffee leads with SEK 18.4 m.",
    caveats: ["The last week is not whole."],
    results: results([product, VALUE], rows),
  });
}

it("takes along what was understood, what to mind, the table and how far the data reach", () => {
  const sheet = sheetOf(
    answer([
      ["Coffee", 18_432_110],
      ["Jam", null],
    ]),
    understood,
    english,
  );
  expect(asText(sheet)).toBe(
    [
      understood.sentence,
      "Coffee leads with SEK 18.4 m.",
      "Mind\n- The last week is not whole.",
      "Product\tValue sales (SEK\u00a0m)\nCoffee\t18.4\nJam\t",
      "Answered from the catalogue of measures · Data to 15 Nov 2026",
    ].join("\n\n"),
  );
});

it("is a table with figures to the right where markup is taken, and takes no markup from a name", () => {
  const sheet = sheetOf(answer([["<img src=x>", 1]]), understood, english);
  const page = new DOMParser().parseFromString(asMarkup(sheet), "text/html");
  expect(page.querySelector("img")).toBeNull();
  expect([...page.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual([
    "<img src=x>",
    "1",
  ]);
  expect(page.querySelectorAll("td")[1]?.getAttribute("style")).toContain("text-align:right");
});

it("says how many of the rows it holds, in the language of the page", () => {
  const many = Array.from({ length: 30 }, (_, at) => [`Product ${at}`, at]);
  const sheet = sheetOf(answer(many), understood, { locale: "sv-SE", messages: sv });
  expect(sheet.table?.rows).toHaveLength(20);
  expect(sheet.origin).toMatch(/20 av 30 rader$/);
});

it("lets no name become a formula where it is pasted", () => {
  expect(asText(sheetOf(answer([["=1+1", 1]]), understood, english))).toContain("\n'=1+1\t1");
});
