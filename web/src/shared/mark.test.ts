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

it("reads rows that follow each other, and several columns of each", () => {
  const rows = (reference: string) => originOf(reference, table).marks.map(({ row }) => row);
  expect(rows("SUM([0..3,sales_value])")).toEqual([0, 1, 2, 3]);
  expect(rows("SUM([0 4..6 10..20/5,sales_value])")).toEqual([0, 4, 5, 6, 10, 15, 20]);
  expect(originOf("MIX_EFFECT([0..2,sales_value_base|sales_value])", table).marks).toHaveLength(6);
  expect(originOf("SUM(course[0..51,sales_value])", table).marks).toEqual([]);
});

it("finds nothing where nothing is named", () => {
  expect(originOf(null, table)).toEqual({ marks: [], operation: null });
  expect(originOf("SUM([0,unknown])", table).marks).toEqual([]);
});
