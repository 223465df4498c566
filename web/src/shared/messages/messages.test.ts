import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe("the message catalogues", () => {
  it("have the same keys, also where the type leaves them open", () => {
    const keys = (catalogue: unknown) => leaves(catalogue, "").map(([path]) => path);
    expect(keys(sv)).toEqual(keys(en));
  });

  it("leave no text empty and none untranslated", () => {
    const swedish = new Map(leaves(sv, ""));
    const alike = leaves(en, "").filter(
      ([path, text]) => typeof text === "string" && text.length > 4 && swedish.get(path) === text,
    );
    expect(alike.map(([path]) => path)).toEqual([".chips.kinds.period"]);
    for (const [, text] of leaves(sv, "")) if (typeof text === "string") expect(text).not.toBe("");
  });
});
