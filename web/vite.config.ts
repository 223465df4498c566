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
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "*.test.ts"],
    css: false,
    testTimeout: 30_000,
  },
});
