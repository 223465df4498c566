// Counts the test cases of JUnit XML files: prints "passed failed skipped", and which failed to the error stream.
// Every runner used here can write that format.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const readable = (text) =>
  text
    .replace(/&#(?:10|xa);/gi, ' ')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]);

const attribute = (tag, name) => readable(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

/** Counts the cases in the text of one report; what a test printed is not looked at. */
export function count(report) {
  const bare = report
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/<(system-out|system-err)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const [, attributes, body = ''] of bare.matchAll(
    /<testcase\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g,
  )) {
    const failure = body.match(/<(?:failure|error)\b(?:[^>"]|"[^"]*")*>/)?.[0];
    if (failure) {
      counts.failed++;
      const name = [attribute(attributes, 'classname'), attribute(attributes, 'name')].filter(Boolean).join(' ');
      counts.failures.push(`${name}: ${attribute(failure, 'message').trim()}`);
    } else if (/<skipped\b/.test(body) || /\bstatus="skipped"/.test(attributes)) counts.skipped++;
    else counts.passed++;
  }
  // A class that breaks before its first test is reported without a case of its own.
  for (const [tag] of bare.matchAll(/<testsuite\b(?:[^>"]|"[^"]*")*>/g)) {
    const said = (name) => Number(tag.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    if (said('tests') === 0) counts.failed += said('errors') + said('failures');
  }
  return counts;
}

function* reports(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const name of readdirSync(path)) yield* reports(join(path, name));
  } else if (stat && path.endsWith('.xml')) yield path;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const path of process.argv.slice(2).flatMap((root) => [...reports(root)])) {
    const { failures, ...counts } = count(readFileSync(path, 'utf8'));
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
    for (const failure of failures) console.error(failure);
  }
  console.log(`${total.passed} ${total.failed} ${total.skipped}`);
}
