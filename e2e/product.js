// Starts the product as its user does, through ./run, on a port and in a data folder of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PATIENCE = 600_000;

/**
 * @param {Record<string, string>} settings as in .env.example
 * @param {string[]} options of ./run
 */
export async function startProduct(settings, options = []) {
  // While a journey is being written, a product that runs already saves the start: ORIGIN=http://localhost:8000.
  if (process.env.ORIGIN) return { origin: process.env.ORIGIN, stop: async () => undefined };
  const port = settings.PORT ?? (await freePort());
  const dataDir = await mkdtemp(join(tmpdir(), "journeys-"));
  const said = [];
  const child = spawn(join(ROOT, "run"), options, {
    cwd: ROOT,
    env: { ...process.env, UNTRAINED: "yes", ...settings, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await gone;
      clearTimeout(kill);
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(origin, child);
  } catch (failure) {
    await stop();
    throw new Error(`${failure.message}\n${said.join("").slice(-4000)}`);
  }
  return { origin, stop };
}

async function ready(origin, child) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`./run ended with ${child.exitCode}.`);
    const reply = await fetch(`${origin}/readyz`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The product was not ready in time.");
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
