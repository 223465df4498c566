import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["API_ORIGIN"] ?? "http://localhost:8000";

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
