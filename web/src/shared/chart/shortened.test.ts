import { expect, it } from "vitest";
import { shortened } from "./shortened.ts";

it("keeps the end of a name, where items of one brand differ", () => {
  const shorter = ["Stenugn & Son Salami 3-pack 1050 g", "Stenugn & Son Salami 3-pack 350 g"].map(
    (name) => shortened(name, 24),
  );
  expect(shorter).toEqual(["Stenugn & Son…ck 1050 g", "Stenugn & Son…ack 350 g"]);
});

it("leaves a short name alone and keeps the beginning where there is hardly room", () => {
  expect(shortened("Norr", 4)).toBe("Norr");
  expect(shortened("Stockholm", 6)).toBe("Stock…");
});
