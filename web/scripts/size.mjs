// Weighs what a first visit downloads: the entry script and everything it imports at once.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 200 * 1024;
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

function firstLoad(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) firstLoad(next, seen);
  return seen;
}

// Without this first line Chromium compiles each function on the page's own thread, when it is called (vite.config.ts).
const COMPILED_AT_ONCE = "//# allFunctionsCalledOnLoad\n";
const late = Object.values(manifest)
  .map(({ file }) => file)
  .filter((file) => file.endsWith(".js"))
  .filter((file) => !readFileSync(`dist/${file}`, "utf8").startsWith(COMPILED_AT_ONCE));
if (late.length > 0) {
  console.error(`Not compiled at once: ${late.join(", ")}`);
  process.exit(1);
}

const weigh = (file) => gzipSync(readFileSync(`dist/${file}`)).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const entry = "index.html";
const first = firstLoad(entry);
const total = [...first].reduce((sum, key) => sum + weigh(manifest[key].file), 0);

for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.file.endsWith(".js")) {
    console.log(
      `${first.has(key) ? "first" : "later"}  ${kb(weigh(chunk.file)).padStart(9)}  ${chunk.file}`,
    );
  }
}
console.log(`first load ${kb(total)} of script, gzipped; limit ${kb(LIMIT)}`);
if (total > LIMIT) {
  console.error("The first load is over its limit.");
  process.exit(1);
}
