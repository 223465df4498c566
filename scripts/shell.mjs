// A shell in which the parts of the commands are tried out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const scripts = dirname(fileURLToPath(import.meta.url));
const all = mkdtempSync(join(tmpdir(), 'commands-'));
export const folder = () => mkdtempSync(join(all, 'case-'));
after(() => rmSync(all, { recursive: true }));

/** Runs lines of bash with all parts of the commands at hand. */
export function shell(lines, { cwd = folder(), env = {} } = {}) {
  const sources = ['jdk', 'tools', 'build', 'training', 'figures', 'workspace', 'limits', 'stages'].map((name) => `. "${scripts}/${name}.sh"`);
  const run = spawnSync('bash', ['-c', [...sources, lines].join('\n')], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr, last: run.stdout.trim().split('\n').at(-1) };
}
