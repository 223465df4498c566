import { describe, expect, it } from "vitest";
import { column, VALUE } from "../testing/answers.ts";
import { columnFormat, columnFormats, dateText, durationText } from "./format.ts";
import { en } from "./messages/en.ts";
import { sv } from "./messages/sv.ts";
import type { Cell, ColumnDetail } from "./wire.ts";

const english = { locale: "en-GB", messages: en };
const swedish = { locale: "sv-SE", messages: sv };
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, " ");

function written(column: ColumnDetail, values: readonly Cell[], conventions = english) {
  const format = columnFormat(column, values, conventions);
  return { unit: plain(format.unit), cells: values.map((value) => plain(format.cell(value))) };
}

describe("a column of amounts", () => {
  it("is written in millions when its largest is that large", () => {
    expect(written(VALUE, [18_432_110, 12_870_455.5, 2_000_000])).toEqual({
      unit: "SEK m",
      cells: ["18.4", "12.9", "2.0"],
    });
  });

  it("is written in full when its smallest would vanish in millions", () => {
    expect(written(VALUE, [18_432_110, 412])).toEqual({
      unit: "SEK",
      cells: ["18,432,110", "412"],
    });
  });

  it("is written in full below ten millions", () => {
    expect(written(VALUE, [1_234_567, 999.4])).toEqual({
      unit: "SEK",
      cells: ["1,234,567", "999"],
    });
  });

  it("is written in billions when all of it is that large", () => {
    expect(written(VALUE, [41_200_000_000, 912_000_000]).cells).toEqual(["41.20", "0.91"]);
  });

  it("is written the Swedish way in Swedish", () => {
    expect(written(VALUE, [18_432_110, 12_870_455.5], swedish)).toEqual({
      unit: "mkr",
      cells: ["18,4", "12,9"],
    });
  });

  it("stands alone with unit and scale", () => {
    const { alone } = columnFormat(VALUE, [], english);
    expect([1_234_567, 950, 23_400, -5_600_000_000].map((value) => plain(alone(value)))).toEqual([
      "SEK 1.2 m",
      "SEK 950",
      "SEK 23 k",
      "−SEK 5.60 bn",
    ]);
  });

  it("has as many decimals as its neighbours, and none for nothing at an axis", () => {
    const { alone, tick } = columnFormat(VALUE, [], english);
    const values = [86_000_000, 146_900_000];
    expect(values.map((value) => plain(alone(value)))).toEqual(["SEK 86.0 m", "SEK 146.9 m"]);
    expect(values.map((value) => plain(tick(value)))).toEqual(["SEK 86 m", "SEK 146.9 m"]);
  });

  it("stands alone the Swedish way in Swedish", () => {
    const { alone } = columnFormat(VALUE, [], swedish);
    expect([1_234_567, 950, 23_400].map((value) => plain(alone(value)))).toEqual([
      "1,2 mkr",
      "950 kr",
      "23 tkr",
    ]);
    const norwegian = columnFormat({ ...VALUE, currency: "NOK" }, [], swedish);
    expect(plain(norwegian.alone(1_234_567))).toBe("1,2 mn NOK");
  });

  it("counts packs in packs", () => {
    const packs = column("sales_units", { type: "number", unit: "packs" });
    expect(written(packs, [1_234_567]).unit).toBe("packs");
    expect(plain(columnFormat(packs, [], english).alone(1_234_567))).toBe("1.2 m packs");
  });

  it("keeps every digit of a number that travels as a string", () => {
    const { exact } = columnFormat(VALUE, [], english);
    expect(exact("1234567890123456789.25")).toBe("1,234,567,890,123,456,789.25");
  });
});

describe("ratios", () => {
  it("show a growth with its sign", () => {
    const growth = column("sales_value_change_pct", { type: "number", unit: "percent" });
    expect(written(growth, [3.4, -0.8, 0]).cells).toEqual(["+3.4 %", "−0.8 %", "0.0 %"]);
  });

  it("show points as points", () => {
    const points = column("value_share_change", { type: "number", unit: "points" });
    expect(written(points, [1.25, -0.8]).cells).toEqual(["+1.3 pp", "−0.8 pp"]);
    expect(written(points, [-0.8], swedish).cells).toEqual(["−0,8 pe"]);
  });

  it("show a share of a hundred without a sign", () => {
    expect(written(column("wd", { type: "number", unit: "percent" }), [92.44]).cells).toEqual([
      "92.4 %",
    ]);
  });

  it("show a price with two digits and its unit in the heading", () => {
    const price = column("price", {
      type: "number",
      unit: "currency_per_kilogram",
      currency: "SEK",
      format: "#,##0.00",
    });
    expect(written(price, [89.5])).toEqual({
      unit: "SEK/kg",
      cells: ["89.50"],
    });
    expect(written(price, [89.5], swedish)).toEqual({ unit: "kr/kg", cells: ["89,50"] });
    expect(plain(columnFormat(price, [], english).alone(89.5))).toBe("SEK 89.50/kg");
  });
});

describe("everything else", () => {
  it("leaves nothing where there is nothing", () => {
    expect(written(VALUE, [null]).cells).toEqual([""]);
    expect(written(column("brand"), [null]).cells).toEqual([""]);
  });

  it("writes a number that names something without thousands", () => {
    expect(written(column("pack_size_g", { type: "integer" }), [1500]).cells).toEqual(["1500"]);
  });

  it("says yes and no in words", () => {
    expect(written(column("organic", { type: "boolean" }), [true, false], swedish).cells).toEqual([
      "ja",
      "nej",
    ]);
  });

  it("writes days as people do and leaves other periods alone", () => {
    expect(dateText("2026-11-15", "en-GB")).toBe("15 Nov 2026");
    expect(dateText("2026-W46", "en-GB")).toBe("2026-W46");
  });

  it("writes how long it took", () => {
    expect(plain(durationText(84.4, "en-GB"))).toBe("84 ms");
    expect(plain(durationText(2345, "sv-SE"))).toBe("2,3 s");
  });
});

it("finds out how a column of a table is written from all its numbers, once", () => {
  const formats = columnFormats([column("brand"), VALUE], [["Solgård", 12_300_000]], {
    locale: "en-GB",
    messages: en,
  });
  expect(formats(VALUE).cell(1_500_000)).toBe("1.5");
  expect(formats(VALUE)).toBe(formats({ ...VALUE }));
});
