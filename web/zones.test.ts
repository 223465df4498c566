import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Plants files in an empty house with our zones and returns what the check says about them. */
function check(house: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  try {
    return execFileSync("node_modules/.bin/depcruise", ["--config", "zones.mjs", "src"], {
      cwd: house,
      encoding: "utf8",
    });
  } catch (failure) {
    return String((failure as { stdout: unknown }).stdout);
  }
}

/** An offence, the file it is planted in, what that imports, and the rule it breaks. */
const AGAINST = [
  [
    "a feature that imports another",
    "src/features/export/button.ts",
    "../question/ask.ts",
    "export-imports-no-other-feature",
  ],
  [
    "a feature that imports a page",
    "src/features/question/answer.ts",
    "../../app/page.ts",
    "question-imports-no-other-feature",
  ],
  [
    "shared code that imports a feature",
    "src/shared/format.ts",
    "../features/question/ask.ts",
    "shared-stands-on-the-ground",
  ],
  [
    "a primitive that knows shared words",
    "src/ui/button.ts",
    "../shared/http.ts",
    "ui-stands-on-the-ground",
  ],
  [
    "a page that uses the test kit",
    "src/app/main.ts",
    "../testing/render.ts",
    "only-tests-use-the-test-kit",
  ],
] as const;

describe("the zones", () => {
  let house = "";

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), "zones-"));
    cpSync("zones.mjs", join(house, "zones.mjs"));
    cpSync("tsconfig.json", join(house, "tsconfig.json"));
    symlinkSync(join(process.cwd(), "node_modules"), join(house, "node_modules"));
  });

  afterEach(() => rmSync(house, { recursive: true }));

  const ground = {
    "src/shared/http.ts": "export const http = 1;\n",
    "src/features/question/ask.ts":
      'import { http } from "../../shared/http.ts";\nexport const ask = http;\n',
    "src/app/page.ts":
      'import { ask } from "../features/question/ask.ts";\nexport const page = ask;\n',
  };

  it("let the one-way street pass", () => {
    expect(check(house, ground)).toContain("no dependency violations");
  });

  it("refuse each import against the street, and name the rule", () => {
    const kit = { "src/testing/render.ts": "export const kit = 1;\n" };
    const planted = Object.fromEntries(
      AGAINST.map(([, path, imported]) => [path, `export * from "${imported}";\n`]),
    );
    const found = check(house, { ...ground, ...kit, ...planted }).split("\n");
    for (const [offence, path, , rule] of AGAINST) {
      expect(
        found.filter((line) => line.includes(rule) && line.includes(path)),
        offence,
      ).toHaveLength(1);
    }
  });

  it("refuse a folder that has no zone", () => {
    expect(check(house, { ...ground, "src/utils/misc.ts": "export const x = 1;\n" })).not.toContain(
      "no dependency violations",
    );
  });
});
