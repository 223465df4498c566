import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const { PATH } = process.env;
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** Each check of this folder is tried on a house of its own, once kept and once with an offence planted in it. */
describe("the checks of the page", () => {
  let house = "";

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), "checks-"));
    for (const file of ["biome.json", "tsconfig.json", "package.json", "openapi.json"]) {
      cpSync(file, join(house, file));
    }
    mkdirSync(join(house, "src/api"), { recursive: true });
    cpSync("src/api/schema.ts", join(house, "src/api/schema.ts"));
    symlinkSync(join(process.cwd(), "node_modules"), join(house, "node_modules"));
    plant("src/kept.ts", "export const kept: number = 1;\n");
  });

  afterEach(() => rmSync(house, { recursive: true }));

  function plant(file: string, text: string) {
    writeFileSync(join(house, file), text);
  }

  function run(check: string) {
    // As npm would run it, without the start of npm itself.
    const { status, stdout, stderr } = spawnSync(String(scripts[check]), {
      cwd: house,
      encoding: "utf8",
      shell: true,
      env: { ...process.env, PATH: [join(house, "node_modules/.bin"), PATH].join(delimiter) },
    });
    return { passed: status === 0, said: stdout + stderr };
  }

  it.each(["lint", "types", "api:check"])("%s passes where the rules are kept", (check) => {
    expect(run(check)).toMatchObject({ passed: true });
  });

  it("lint refuses a crooked file", () => {
    plant("src/crooked.ts", "export   const crooked=1\n");
    const { passed, said } = run("lint");
    expect(passed).toBe(false);
    expect(said).toContain("crooked.ts");
  });

  it("lint refuses an any", () => {
    plant("src/vague.ts", "export const vague = (thing: any) => thing;\n");
    const { passed, said } = run("lint");
    expect(passed).toBe(false);
    expect(said).toContain("noExplicitAny");
  });

  it("types refuses a missing element that was not thought of", () => {
    plant("src/hopeful.ts", "const all: number[] = [];\nexport const first: number = all[0];\n");
    const { passed, said } = run("types");
    expect(passed).toBe(false);
    expect(said).toContain("hopeful.ts");
  });

  it("api:check refuses a client that is out of step with the contract", () => {
    const contract = readFileSync("openapi.json", "utf8");
    plant("openapi.json", contract.replaceAll("query_id", "renamed_id"));
    expect(run("api:check").passed).toBe(false);
  });
});
