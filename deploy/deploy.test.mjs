// The commands for a running app, tried out in a shell. The Databricks CLI is not on every machine: a stand-in writes down what it
// is asked and answers in the form of the real one.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const all = mkdtempSync(join(tmpdir(), 'deploy-'));
after(() => rmSync(all, { recursive: true }));

const STAND_IN = `#!/bin/sh
echo "$*" >>"$ASKED"
case "$1 $2" in
  "current-user me") echo '{"userName": "anna@example.com"}' ;;
  "apps get") echo "{\\"name\\": \\"$3\\", \\"url\\": \\"$APP_URL\\", \\"app_status\\": {\\"state\\": \\"$STATE\\", \\"message\\": \\"as it is\\"}, \\"compute_status\\": {\\"state\\": \\"ACTIVE\\"}}" ;;
  "auth token") echo '{"access_token": "lent-token"}' ;;
esac
`;

function project(settings = 'DATABRICKS_APP_NAME=sales-assistant\n') {
  const folder = mkdtempSync(join(all, 'case-'));
  for (const part of ['deploy', 'scripts']) cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, '.env.local'), settings);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'databricks'), STAND_IN);
  chmodSync(join(bin, 'databricks'), 0o755);
  const lib = join(folder, 'target/run/server/lib');
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(folder, 'target/run/server/app.jar'), 'app');
  for (const jar of ['spring-core-1.jar', 'duckdb_jdbc-2.jar']) writeFileSync(join(lib, jar), jar);
  return folder;
}

// Settings of the server that are not handed on by app.yaml, and why.
const NOT_HANDED_ON = {
  'set where the platform starts it': ['PORT', 'HOST'],
  'set by the platform': ['DATABRICKS_HOST', 'DATABRICKS_CLIENT_ID', 'DATABRICKS_CLIENT_SECRET'],
  'of other ways to sign in': [
    ...['DATABRICKS_AUTH_TYPE', 'DATABRICKS_CONFIG_PROFILE', 'DATABRICKS_TOKEN', 'DATABRICKS_CLI_PATH'],
    ...['OAUTH_CLIENT_ID', 'OAUTH_CLIENT_SECRET', 'OAUTH_REDIRECT_URI', 'OAUTH_SCOPES', 'SESSION_IDLE', 'SESSION_LIFETIME'],
  ],
  'of the embedded engine': ['DATA_DIR', 'STORE_FILE', 'SAMPLE_PROFILE', 'DUCKDB_MEMORY', 'DUCKDB_THREADS', 'DUCKDB_STATEMENTS'],
  'a secret': ['LANGUAGE_API_KEY'],
};

const environment = (folder, more = {}) => ({
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  HOME: folder,
  ASKED: join(folder, 'asked'),
  STATE: 'RUNNING',
  ...more,
});

const shell = (folder, command, more) =>
  spawnSync('bash', ['-c', command], { cwd: folder, env: environment(folder, more), encoding: 'utf8' });

const asked = (folder) => (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : []);

const bundled = (folder) => shell(folder, 'set -eu; . deploy/common.sh; BUILT=target/run; . deploy/bundle.sh; assemble');

test('bundles the server in parts and leaves the embedded engine out', () => {
  const folder = project();
  const { status, stderr } = bundled(folder);
  assert.equal(status, 0, stderr);
  for (const file of ['app.jar', 'lib/spring-core-1.jar', 'start.sh', 'requirements.txt', 'app.yaml']) {
    assert.ok(existsSync(join(folder, 'target/deploy/apps', file)), file);
  }
  assert.ok(!existsSync(join(folder, 'target/deploy/apps/lib/duckdb_jdbc-2.jar')));
});

test('writes settings into app.yaml and leaves out what is not set', () => {
  const folder = project('DATABRICKS_WAREHOUSE_ID=939811bf15d2854c\nDASHBOARD_EXTERNAL_VALUE=A&B\n');
  assert.equal(bundled(folder).status, 0);
  const yaml = readFileSync(join(folder, 'target/deploy/apps/app.yaml'), 'utf8');
  assert.match(yaml, /name: DATABRICKS_WAREHOUSE_ID, value: "939811bf15d2854c"/);
  assert.match(yaml, /name: DASHBOARD_EXTERNAL_VALUE, value: "A&B"/);
  assert.match(yaml, /IDENTITY_MODE, value: databricks-apps/);
  assert.doesNotMatch(yaml, /GENIE_SPACE_ID|\$\{[A-Z_]+\}/);
});

test('hands every setting of the server on, but for those named here', () => {
  const server = readFileSync(join(root, 'app/src/main/resources/application.properties'), 'utf8');
  const yaml = readFileSync(join(root, 'deploy/apps/app.yaml'), 'utf8');
  const read = [...new Set([...server.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/g)].map((found) => found[1]))].sort();
  const handedOn = [...yaml.matchAll(/\{name: ([A-Z0-9_]+), value/g)].map((found) => found[1]);
  assert.ok(read.length > 50, `only ${read.length} settings found`);
  assert.deepEqual([...handedOn, ...Object.values(NOT_HANDED_ON).flat()].sort(), read);
  for (const [, name, value] of yaml.matchAll(/\{name: ([A-Z0-9_]+), value: "\$\{(.*)}"/g)) assert.equal(value, name);
});

test('takes the files along that a setting names', () => {
  const folder = project('CATALOG_OVERLAY=mine/words.yaml\n');
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/words.yaml'), 'measures: {}\n');
  const { status, stderr } = bundled(folder);
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(join(folder, 'target/deploy/apps/catalog/CATALOG_OVERLAY.yaml'), 'utf8'), 'measures: {}\n');
  const yaml = readFileSync(join(folder, 'target/deploy/apps/app.yaml'), 'utf8');
  assert.match(yaml, /name: CATALOG_OVERLAY, value: "catalog\/CATALOG_OVERLAY\.yaml"/);
});

test('refuses a file that a setting names and nobody can read', () => {
  const { status, stderr } = bundled(project('CATALOG_OVERLAY=mine/nowhere.yaml\n'));
  assert.notEqual(status, 0);
  assert.match(stderr, /CATALOG_OVERLAY names mine\/nowhere\.yaml, which cannot be read/);
});

test('refuses a setting that would break out of app.yaml', () => {
  const { status, stderr } = bundled(project('GENIE_SPACE_ID=x"}, {name: y\n'));
  assert.notEqual(status, 0);
  assert.match(stderr, /GENIE_SPACE_ID holds a quotation mark/);
});

test('refuses a file that the platform would refuse', () => {
  const folder = project();
  truncateSync(join(folder, 'target/run/server/lib/spring-core-1.jar'), 10485761);
  const { status, stderr } = bundled(folder);
  assert.notEqual(status, 0);
  assert.match(stderr, /no file larger than 10 MB:[\s\S]*spring-core-1\.jar/);
});

test('tells the state of the app and fails when it does not run', () => {
  const folder = project();
  const running = shell(folder, 'deploy/status', { APP_URL: 'https://app.example' });
  assert.equal(running.status, 0, running.stderr);
  assert.match(running.stdout, /App +sales-assistant[\s\S]*Address +https:\/\/app\.example[\s\S]*State +RUNNING/);
  assert.deepEqual(asked(folder), ['apps get sales-assistant --output json']);
  assert.notEqual(shell(folder, 'deploy/status', { STATE: 'CRASHED' }).status, 0);
});

test('follows the log of the app', () => {
  const folder = project();
  assert.equal(shell(folder, 'deploy/logs --follow').status, 0);
  assert.deepEqual(asked(folder), ['apps logs sales-assistant --follow']);
});

test('says which setting and which tool is missing', () => {
  assert.match(shell(project(''), 'deploy/status').stderr, /Set DATABRICKS_APP_NAME/);
  assert.match(shell(project('DATABRICKS_APP_NAME=Has_Capitals\n'), 'deploy/status').stderr, /lower-case letters/);
  const folder = project();
  const { status, stderr } = shell(folder, 'rm bin/databricks; hash -r; PATH=/usr/bin:/bin; deploy/status');
  assert.notEqual(status, 0);
  assert.match(stderr, /The Databricks CLI is needed/);
});

test('calls the app as the person at the keyboard, without the token in any argument', async () => {
  const seen = [];
  const app = createServer((request, reply) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    reply.end('{"status":"healthy"}');
  });
  await new Promise((ready) => app.listen(0, '127.0.0.1', ready));
  const folder = project();
  const { code, out } = await new Promise((done) => {
    const call = spawn('deploy/call', ['/health'], {
      cwd: folder,
      env: environment(folder, { APP_URL: `http://127.0.0.1:${app.address().port}` }),
    });
    let out = '';
    call.stdout.on('data', (part) => (out += part));
    call.on('close', (code) => done({ code, out }));
  });
  app.close();
  assert.equal(code, 0);
  assert.match(out, /healthy/);
  assert.deepEqual(seen, ['GET /health Bearer lent-token']);
  assert.ok(asked(folder).every((line) => !line.includes('lent-token')));
});

test('starts the server with the runtime it is given', () => {
  const folder = project();
  mkdirSync(join(folder, 'jre/bin'), { recursive: true });
  writeFileSync(join(folder, 'jre/bin/java'), '#!/bin/sh\necho "$HOST $PORT $*"\n');
  const { status, stdout, stderr } = shell(folder, 'bash deploy/apps/start.sh', {
    JAVA_HOME: join(folder, 'jre'),
    DATABRICKS_APP_PORT: '8123',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^0\.0\.0\.0 8123 .*-jar app\.jar/);
});
