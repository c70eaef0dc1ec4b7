// Counts what jest wrote down, and names what was left out and why.
import { relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * The line a run ends with. A file that could not be run at all counts as one failure, since nobody knows how many tests
 * it holds, and so does each of `broken`: what went wrong besides. What was skipped counts neither way.
 */
export function countLine(results, broken = []) {
  let passed = 0;
  let failed = broken.length;
  for (const file of files(results)) {
    const tests = file.assertionResults;
    passed += tests.filter((test) => test.status === 'passed').length;
    const own = tests.filter((test) => test.status === 'failed').length;
    failed += own > 0 || file.status !== 'failed' ? own : 1;
  }
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}

/** Lines about files that could not run and tests that were skipped. `missing` maps a word in their name to a reason. */
export function leftOut(results, missing = {}) {
  const lines = [];
  for (const file of files(results)) {
    const name = relative(root, file.name);
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      lines.push(`Could not run (counted as one failure): ${name}: ${cause(file.message)}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') continue;
      lines.push(`Left out: ${name}: ${test.fullName}: ${reason(`${name} ${test.fullName}`, missing)}`);
    }
  }
  return lines;
}

const files = (results) => results.flatMap((result) => result.testResults ?? []);

function reason(text, missing) {
  const word = Object.keys(missing).find((key) => text.toLowerCase().includes(key));
  return word ? missing[word] : 'marked as skipped in its file';
}

/** jest's message begins with a headline; the first lines below it that say something are the cause. */
function cause(message) {
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '');
  const lines = plain.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('●'));
  return lines.slice(0, 2).join(' ') || 'no reason was given';
}
