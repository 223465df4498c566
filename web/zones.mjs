// The one-way street of src/: shared, ui, api → features → app. The rules are read off the folders,
// so that a new feature or a new zone is guarded from its first file.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const GROUND = { api: [], ui: ["ui"], shared: ["shared", "api"] };
const KNOWN = [...Object.keys(GROUND), "features", "app", "testing"];

const folders = (path) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

const within = (name) => `(^|/)src/${name}/`;
const test = "\\.test\\.tsx?$";

export function rulesFor(src) {
  const unknown = folders(src).filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) throw new Error(`src/ has folders without a zone: ${unknown.join(", ")}`);
  const ground = Object.entries(GROUND).map(([zone, allowed]) => ({
    name: `${zone}-stands-on-the-ground`,
    severity: "error",
    from: { path: within(zone), pathNot: test },
    to: { path: "(^|/)src/", pathNot: [...new Set([zone, ...allowed])].map(within) },
  }));
  const features = folders(join(src, "features")).map((feature) => ({
    name: `${feature}-imports-no-other-feature`,
    severity: "error",
    from: { path: within(`features/${feature}`), pathNot: test },
    to: {
      path: "(^|/)src/(features|app|testing)/",
      pathNot: within(`features/${feature}`),
    },
  }));
  return [
    ...ground,
    ...features,
    {
      name: "only-tests-use-the-test-kit",
      severity: "error",
      from: { path: within("(?!testing/)[^/]+"), pathNot: test },
      to: { path: within("testing") },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
  ];
}

export default {
  forbidden: rulesFor(join(dirname(fileURLToPath(import.meta.url)), "src")),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};
