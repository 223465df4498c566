import { expect, it } from "vitest";
import { originOf } from "./mark.ts";

const table = { columns: ["brand", "sales_value", "sales_value_base"] };

it("reads a cell", () => {
  expect(originOf("r2c1", table)).toEqual({ marks: [{ row: 2, column: 1 }], operation: null });
});

it("reads a formula over cells, each cell once", () => {
  expect(
    originOf("SHARE([0,sales_value], SUM([0,sales_value], [1,sales_value_base]))", table),
  ).toEqual({
    marks: [
      { row: 0, column: 1 },
      { row: 1, column: 2 },
    ],
    operation: "SHARE",
  });
});

it("finds nothing where nothing is named", () => {
  expect(originOf(null, table)).toEqual({ marks: [], operation: null });
  expect(originOf("SUM([0,unknown])", table).marks).toEqual([]);
});
