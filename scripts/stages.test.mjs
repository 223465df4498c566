// What ./test says of its stages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, scripts, shell } from './shell.mjs';

const STAGES = `QUICK=no ONLY=""; mkdir -p "$LOGS" "$BUILT"; trap finish EXIT`;
const plainCase = String.raw`printf '<testsuite tests="1"><testcase name="a"/></testsuite>' > report.xml`;

function stages(lines) {
  const cwd = folder();
  mkdirSync(join(cwd, 'scripts'));
  execFileSync('cp', [join(scripts, 'count.mjs'), join(cwd, 'scripts')]);
  return shell(`${STAGES}\n${lines}`, { cwd });
}

test('ends with one line over all stages', () => {
  const { status, last } = stages(`
    passing() { ${plainCase}; }
    stage quick a . check true
    stage full b . report.xml passing
    stage full c nowhere check false`);
  assert.equal(last, '2 passed, 0 failed, 0 skipped');
  assert.equal(status, 0);
});

test('a stage that dies without counting is a failure, and hides no later stage', () => {
  const { status, last } = stages(`
    dying() { ${plainCase}; return 3; }
    stage quick a . report.xml dying
    stage quick b . check false
    stage quick c . check true`);
  assert.equal(last, '2 passed, 2 failed, 0 skipped');
  assert.equal(status, 1);
});

test('a stage that ran no test is a failure', () => {
  const { status, last } = stages('stage quick a . report.xml true');
  assert.equal(last, '0 passed, 1 failed, 0 skipped');
  assert.equal(status, 1);
});

test('a stage that hangs is ended, tells where it stood, and hides no later stage', () => {
  const { status, out, last } = stages(`
    use_jdk
    mkdir -p salesassistant
    echo 'package salesassistant; class Hangs { void main() throws Exception {
      new java.io.File("begun").createNewFile();
      Thread.startVirtualThread(() -> { while (true) Thread.onSpinWait(); }).join(); } }' > salesassistant/Hangs.java
    trap 'SECONDS=$((SECONDS + STAGE_LIMIT))' USR1
    hanging() {
      java salesassistant/Hangs.java &
      until [ -e begun ]; do kill -0 $! || return; sleep 0.1; done
      kill -USR1 $$
      wait
    }
    stage quick a . check hanging
    stage quick b . check true`);
  assert.match(out, /Did not end within 2400 s[^]*salesassistant\.Hangs\.main/);
  assert.equal(last, '1 passed, 1 failed, 0 skipped');
  assert.equal(status, 1);
});

test('breaking off is a failure', () => {
  const { status, last } = stages('stage quick a . check true\nexit 7');
  assert.equal(last, '1 passed, 1 failed, 0 skipped');
  assert.equal(status, 1);
});
