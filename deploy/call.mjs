// Sends one request with the token from standard input and prints the reply.
import { readFileSync } from 'node:fs';

const [app, path, body] = process.argv.slice(2);
const token = readFileSync(0, 'utf8').trim();
const reply = await fetch(new URL(path, app), {
  method: body === undefined ? 'GET' : 'POST',
  headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
  body,
  // A redirect is the platform's sign-in page, not an answer.
  redirect: 'manual',
});
console.error(`HTTP ${reply.status}`);
console.log(await reply.text());
process.exitCode = reply.ok ? 0 : 1;
