import { expect, test } from "vitest";
import { chipsInUse, filtersInUse, reduceFilters, unknownFilters } from "./filters-life.ts";

const ketchup = { chip: "member:category=Ketchup", label: "Ketchup" };
const norr = { chip: "member:region=Norr", label: "Norr" };
const syd = { chip: "member:region=Syd", label: "Syd" };
const told = (...limits: (typeof ketchup)[]) => ({ type: "told", limits }) as const;

test("nothing is told of a dashboard whose filters are not known", () => {
  expect(chipsInUse(unknownFilters)).toBeNull();
  expect(chipsInUse(reduceFilters(unknownFilters, told()))).toEqual([]);
});

test("a filter that was taken away stays away until the dashboard's filters change", () => {
  const limited = reduceFilters(unknownFilters, told(ketchup, norr));
  const without = reduceFilters(limited, { type: "removed", chips: [norr.chip] });
  expect(filtersInUse(without)).toEqual([ketchup]);
  expect(chipsInUse(reduceFilters(without, told(norr, ketchup)))).toEqual([ketchup.chip]);
  expect(filtersInUse(reduceFilters(without, told(ketchup, syd)))).toEqual([ketchup, syd]);
});

test("all can be taken away at once, and another dashboard begins anew", () => {
  const limited = reduceFilters(unknownFilters, told(ketchup, norr));
  const none = reduceFilters(limited, { type: "removed", chips: [ketchup.chip, norr.chip] });
  expect(chipsInUse(none)).toEqual([]);
  const other = reduceFilters(none, { type: "told", limits: null });
  expect(chipsInUse(other)).toBeNull();
  expect(filtersInUse(reduceFilters(other, told(ketchup)))).toEqual([ketchup]);
});
