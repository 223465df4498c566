import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const server = process.env["API_ORIGIN"] ?? "http://localhost:8000";

/** Scripts that run before the page's code carry a hash as well, so that no page waits to hear that they are still current. */
function hashedScripts(...names: readonly string[]): Plugin {
  const scripts = names.map((name) => {
    const source = readFileSync(`public/${name}.js`, "utf8");
    const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
    return { plain: `/${name}.js`, fileName: `assets/${name}-${hash}.js`, source };
  });
  return {
    name: "hashed-scripts",
    apply: "build",
    buildStart() {
      for (const { fileName, source } of scripts)
        this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: (html) =>
      scripts.reduce((page, { plain, fileName }) => page.replace(plain, `/${fileName}`), html),
  };
}

/**
 * Has Chromium compile all of a script while it comes in, beside the page's own thread; by itself it compiles each function
 * there, when it is first called. To other browsers it is a comment.
 */
function compiledAtOnce(): Plugin {
  return {
    name: "compiled-at-once",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk") file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      },
    },
  };
}

/** The letters of most of the text are asked for with these pages' code, not after their first lines have been laid out. */
function earlyLetters(font: RegExp, ...pages: readonly string[]): Plugin {
  return {
    name: "early-letters",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle, path }) =>
        Object.keys(pages.includes(path) ? (bundle ?? {}) : {})
          .filter((file) => font.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `/${file}`, as: "font", crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}

const SMALL = 1024;

/** Each text lies compressed beside itself, so that no first visit waits for the server to compress it. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      for (const file of Object.keys(bundle).filter((name) => /\.(js|css|html)$/.test(name))) {
        const text = readFileSync(join(dir, file));
        if (text.length > SMALL)
          writeFileSync(join(dir, `${file}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    hashedScripts("theme", "early"),
    // Not the page around a company's dashboard: it writes nothing, and may load no font.
    earlyLetters(/\/inter-latin-wght-normal-[^/]*\.woff2$/, "/index.html", "/dashboard/board.html"),
    compiledAtOnce(),
    compressed(),
  ],
  build: {
    target: "es2022",
    manifest: true,
    sourcemap: false,
    rolldownOptions: { input: ["index.html", "dashboard/embed.html", "dashboard/board.html"] },
  },
  server: { proxy: { "/api": server } },
  test: {
    css: false,
    testTimeout: 120_000,
    // Loading the page's modules anew for each file took longer than the tests; the setup leaves nothing behind.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          setupFiles: ["src/testing/setup.ts"],
          include: ["src/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "checks",
          environment: "node",
          include: ["*.test.ts"],
        },
      },
    ],
  },
});
