import { expect, it } from "vitest";
import { newsOf } from "./news.ts";

it("has no news in a change that is written as nought", () => {
  expect([0.04, -0.04, 0.06, -0.06].map((change) => newsOf(change, "up"))).toEqual([
    "none",
    "none",
    "good",
    "bad",
  ]);
});
