import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["API_ORIGIN"] ?? "http://localhost:8000";

/** Tests without a component that need a browser all the same: they speak to the server. */
const SPEAKING = [
  "src/features/insight/insight-feed.test.ts",
  "src/features/question/question-stream.test.ts",
];

export default defineConfig({
  plugins: [react(), tailwindcss()],
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
          include: ["src/**/*.test.tsx", ...SPEAKING],
        },
      },
      {
        extends: true,
        test: {
          name: "plain",
          environment: "node",
          include: ["src/**/*.test.ts", "*.test.ts"],
          exclude: SPEAKING,
        },
      },
    ],
  },
});
