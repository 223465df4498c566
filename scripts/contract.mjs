// Starts the built server on a free port with the smallest sample, and writes its OpenAPI to the file named first.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [target, ...command] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'contract-'));
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const server = spawn(command[0], [`-Djava.io.tmpdir=${data}`, ...command.slice(1)], {
  env: { ...process.env, PORT: String(port), DATA_DIR: data, SAMPLE_PROFILE: 'tiny' },
  stdio: ['ignore', 'inherit', 'inherit'],
});
const ended = new Promise((resolve) => server.once('exit', resolve));

/** The server's contract, asked for until it answers. */
async function contract() {
  for (let tries = 0; tries < 240 && server.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/openapi.json`).catch(() => undefined);
    if (answer?.ok) return answer.json();
    await pause(500);
  }
  throw new Error('The server did not answer with its contract.');
}

/** Where the server happened to run is no part of the contract. */
function withoutPlace(document) {
  return { ...document, servers: [{ url: '/' }] };
}

try {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(withoutPlace(await contract()), null, 2)}\n`);
} finally {
  server.kill();
  await ended;
  rmSync(data, { recursive: true, force: true });
}
