// The parts of the commands, tried out in a shell.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { count } from './count.mjs';
import { folder, scripts, shell } from './shell.mjs';

function fakeJdk(home, version) {
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `JAVA_VERSION="${version}"\n`);
  for (const tool of ['java', 'javac']) {
    writeFileSync(join(home, 'bin', tool), '#!/bin/sh\n');
    chmodSync(join(home, 'bin', tool), 0o755);
  }
}

test('counts cases that passed, failed and were skipped', () => {
  const report = `<testsuite tests="4" failures="1" errors="0">
    <testcase name="a"/><testcase name="b &gt; c" time="1"></testcase>
    <testcase classname="x" name="d"><failure message="1 &gt; 0"/></testcase><testcase name="e"><skipped/></testcase></testsuite>`;
  assert.deepEqual(count(report), { passed: 2, failed: 1, skipped: 1, failures: ['x d: 1 > 0'] });
});

test('does not count what a test printed', () => {
  const report = `<testsuite tests="1"><testcase name="a"><system-out><![CDATA[<testcase><failure/></testcase>]]></system-out>
    </testcase></testsuite>`;
  assert.deepEqual(count(report), { passed: 1, failed: 0, skipped: 0, failures: [] });
});

test('counts a class that broke before its first test', () => {
  assert.deepEqual(count('<testsuite name="x" tests="0" errors="1" failures="0"></testsuite>'), {
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [],
  });
});

test('builds one at a time, and waits for nobody who is gone', () => {
  const { out, status } = shell(`
    BUILT=$PWD
    ln -sn 999999999 building
    begin_building
    bash -c '. "${scripts}/build.sh"; BUILT=$PWD; begin_building; echo second >>built; end_building' >told &
    until grep -q Waiting told; do kill -0 $! || exit 1; done 2>/dev/null
    echo first >>built
    end_building
    wait
    cat told built; ls building 2>/dev/null || echo nobody builds`);
  assert.equal(status, 0);
  assert.deepEqual(out.trim().split('\n'), ['Waiting for another build in this folder …', 'first', 'second', 'nobody builds']);
});

test('finds a JDK that is new enough among older ones', () => {
  const home = folder();
  fakeJdk(join(home, '.sdkman/candidates/java/17.0.1-tem'), '17.0.1');
  fakeJdk(join(home, '.sdkman/candidates/java/99.0.1-tem'), '99.0.1');
  const { last } = shell('JDK_NEEDED=99; use_jdk; echo "$JAVA_HOME"', { env: { HOME: home } });
  assert.equal(last, join(home, '.sdkman/candidates/java/99.0.1-tem'));
});

test('finds a JDK that only a variable names', () => {
  const home = folder();
  fakeJdk(join(home, 'somewhere'), '99');
  const { last } = shell('JDK_NEEDED=99; use_jdk; echo "$JAVA_HOME"', { env: { JDK_99: join(home, 'somewhere') } });
  assert.equal(last, join(home, 'somewhere'));
});

test('says how to get a JDK when there is none', () => {
  const { status, err } = shell('JDK_NEEDED=999; use_jdk');
  assert.equal(status, 1);
  assert.match(err, /A JDK of version 999 or later is needed[\s\S]*sdk install java/);
});

test('takes a setting from the environment, else from the file, else its default', () => {
  const cwd = folder();
  writeFileSync(join(cwd, '.env.local'), '# PORT=1\nPORT = 9001 \nNAME=a b\n');
  assert.equal(shell('setting PORT 8000', { cwd, env: { PORT: '9002' } }).last, '9002');
  assert.equal(shell('setting PORT 8000', { cwd }).last, '9001');
  assert.equal(shell('setting NAME x', { cwd }).last, 'a b');
  assert.equal(shell('setting OTHER 8000', { cwd }).last, '8000');
});

test('builds again when content changes, not when a file is merely touched', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'src/node_modules'), { recursive: true });
  writeFileSync(join(cwd, 'src/a.txt'), 'one');
  const hash = () => shell('content_hash src', { cwd }).last;
  const first = hash();
  utimesSync(join(cwd, 'src/a.txt'), 1, 1);
  writeFileSync(join(cwd, 'src/node_modules/b.txt'), 'fetched');
  assert.equal(hash(), first);
  writeFileSync(join(cwd, 'src/a.txt'), 'two');
  assert.notEqual(hash(), first);
});

test('serves a library that changed, though the packaged server seems up to date', () => {
  const { last } = shell(`
    BUILT=built; mkdir -p built app/target
    server_sources() { cat library; }
    need_maven() { :; }
    quiet_maven() { [ -e app/target/app-1.jar ] || cp library app/target/app-1.jar; }
    java() { mkdir -p built/server; cp app/target/app-1.jar built/server/app.jar; }
    echo before >library; build_server
    echo after >library; build_server
    cat built/server/app.jar`);
  assert.equal(last, 'after');
});

test('gives the server the same flags on a laptop, in an app and in an image', () => {
  const shared = /-Djdk\.[\w.]+=\w+|-XX:\+UseCompact\w+|--enable-native-access=[\w-]+/g;
  const flags = (file) => readFileSync(join(scripts, '..', file), 'utf8').match(shared).sort();
  const image = flags('app/pom.xml').filter((flag, at, all) => all.indexOf(flag) === at);
  assert.equal(image.length, 3);
  assert.deepEqual(flags('run'), image);
  assert.deepEqual(flags('deploy/apps/start.sh'), image);
});

test('compiles anew for the strict checks what was compiled without them', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'app/target/classes'), { recursive: true });
  const { last } = shell(
    `mvn() { :; }
    quiet_maven -Dlenient -pl app compile; [ -d app/target/classes ] && printf 'kept '
    quiet_maven spotless:check; [ -d app/target/classes ] && printf 'kept '
    quiet_maven -fae test; [ -d app/target/classes ] || printf 'removed '`,
    { cwd },
  );
  assert.equal(last, 'kept kept removed');
});

// Stands in for the generator: what it makes is its own source.
const GENERATOR = 'JAVA_FLAGS=(); java() { cat sample/src/main/java/* >"${@: -1}"; }';

function sampleFolder() {
  const cwd = folder();
  mkdirSync(join(cwd, 'sample/src/main/java'), { recursive: true });
  mkdirSync(join(cwd, 'data'));
  const generator = (text) => writeFileSync(join(cwd, 'sample/src/main/java/Generator.java'), text);
  generator('first');
  return {
    generator,
    make: (env = {}) => shell(`set -e; ${GENERATOR}\nmake_sample data small`, { cwd, env }),
    put: (text) => writeFileSync(join(cwd, 'data/sales.duckdb'), text),
    file: () => readFileSync(join(cwd, 'data/sales.duckdb'), 'utf8'),
  };
}

test('makes the sample, and makes it anew when its generator has changed', () => {
  const sample = sampleFolder();
  assert.equal(sample.make().status, 0);
  assert.equal(sample.file(), 'first');
  sample.generator('second');
  assert.equal(sample.make().status, 0);
  assert.equal(sample.file(), 'second');
});

test('never replaces a data file it did not make', () => {
  const sample = sampleFolder();
  sample.put('my own');
  const { status, err } = sample.make();
  assert.equal(status, 1);
  assert.match(err, /data\/sales\.duckdb was not made by \.\/run/);
  assert.equal(sample.file(), 'my own');
});

test('never replaces a data file that took the place of the sample', () => {
  const sample = sampleFolder();
  assert.equal(sample.make().status, 0);
  sample.put('my own');
  sample.generator('second');
  assert.equal(sample.make().status, 1);
  assert.equal(sample.file(), 'my own');
});

test('uses a data file as it is where a catalog of its own is set', () => {
  const sample = sampleFolder();
  sample.put('my own');
  const { status, err } = sample.make({ CATALOG_METRIC_VIEW: 'view.yaml', CATALOG_OVERLAY: 'overlay.yaml' });
  assert.equal(status, 0, err);
  assert.equal(sample.file(), 'my own');
});

test('points the product at the simulated workspace, and lets its settings be chosen', () => {
  const run = shell('use_simulator; echo "$IDENTITY_MODE $DATABRICKS_HOST $GENIE_SPACE_ID"', {
    env: { SIMULATOR_PORT: '9090', GENIE_SPACE_ID: 'another' },
  });
  assert.equal(run.last, 'oauth http://localhost:9090 another');
});

test('tells why the simulated workspace did not start, and stops', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(join(cwd, 'bin/java'), '#!/bin/sh\necho "the port is taken" >&2\nexit 1\n');
  chmodSync(join(cwd, 'bin/java'), 0o755);
  const run = shell('BUILT=.; own_tmp=.; touch simulator.classpath; start_simulator data 8000', {
    cwd,
    env: { PATH: `${join(cwd, 'bin')}:${process.env.PATH}` },
  });
  assert.equal(run.status, 1);
  assert.match(run.err, /the port is taken\n.*did not start/);
});

test('ends the simulated workspace with the command', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(join(cwd, 'bin/java'), '#!/bin/sh\necho "Ready on http://127.0.0.1:1"\nexec sleep 600\n');
  chmodSync(join(cwd, 'bin/java'), 0o755);
  const run = shell('BUILT=.; own_tmp=.; touch simulator.classpath; start_simulator data 8000; echo $simulator', {
    cwd,
    env: { PATH: `${join(cwd, 'bin')}:${process.env.PATH}` },
  });
  assert.equal(run.status, 0);
  assert.throws(() => process.kill(Number(run.last), 0));
});

test('builds the checker once, and runs it with nothing else on standard output', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'claims/src'), { recursive: true });
  writeFileSync(join(cwd, 'claims/src/A.java'), 'first');
  const run = shell(
    `use_jdk() { :; }
    mvn() { echo building; echo built >> built; mkdir -p claims/target/libraries; }
    java() { cat; }
    echo one | run_figures classes Main; echo two | run_figures classes Main; wc -l < built`,
    { cwd },
  );
  assert.equal(run.status, 0, run.err);
  assert.deepEqual(run.out.trim().split('\n').map((line) => line.trim()), ['one', 'two', '1']);
});

const built = 'mkdir -p $BUILT/server';
const learning = 'learn() { echo learned >>learned; echo cache >$TRAINED; }';

test('trains a server once for each build', () => {
  const run = shell(`${built}; ${learning}; train_server; train_server; what_was_learned; echo; wc -l <learned`);
  assert.match(run.out, /-XX:AOTCache=target\/run\/server\/trained\.aot\n\s*1\n$/);
});

test('does not train a server for whoever is in a hurry', () => {
  const run = shell(`${built}; ${learning}; UNTRAINED=yes train_server; ls learned 2>/dev/null; echo "[$(what_was_learned)]"`);
  assert.equal(run.last, '[]');
});

test('starts a server untrained that could not be trained, and does not try again', () => {
  const home = folder();
  fakeJdk(home, '25');
  const run = shell(`set -e; ${built}; train_server; train_server; echo "[$(what_was_learned)]"`, {
    env: { PATH: `${join(home, 'bin')}:${process.env.PATH}` },
  });
  assert.match(run.out, /^Training .*\nIt starts untrained\.\n\[\]\n$/);
});
