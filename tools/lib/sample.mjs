// The sample network: loaded beside the running site, and who of it may be tried out.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openLog } from './log-file.mjs';
import { at } from './paths.mjs';
import { bold, dim, plain, say, sayDone, warn } from './say.mjs';

const ATTEMPTS = 4;
const PAUSE_MS = 15_000;

/** Loads the sample network in the background; what a run left undone the next one goes on with. */
export function loadSample({ env }) {
  const log = openLog('sample');
  let child;
  let stopping = false;
  let timer;

  const attempt = (number) => {
    child = spawn(process.execPath, [`--import=${at('tools/lib/child-guard.mjs')}`, at('dist/apps/worker/src/sample.js')], {
      cwd: at(),
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    let shown = '';
    const show = (text) => {
      log.write(text);
      const line = progressLine(text);
      if (line && line !== shown) say((shown = line));
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', show);
    child.once('error', (error) => log.write(error.message));
    child.once('exit', (code) => {
      if (stopping) return;
      if (code === 0) return shown.includes('removed') ? undefined : sayDone('Sample network: all of it is ready');
      if (number >= ATTEMPTS) return warn(`The sample network is not complete: its log is ${log.path}, the next start goes on with it.`);
      warn(`Loading the sample network was interrupted; it goes on in ${PAUSE_MS / 1000} s. Its log: ${log.path}`);
      timer = setTimeout(() => attempt(number + 1), PAUSE_MS);
    });
  };
  attempt(1);

  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      if (child.exitCode === null && child.signalCode === null) {
        const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
        child.kill('SIGTERM');
        await new Promise((resolve) => child.once('exit', resolve));
        clearTimeout(late);
      }
      log.close();
    },
  };
}

/** One progress line of the loader as a sentence: "Sample network: 5 of 14 films ready". */
export function progressLine(text) {
  if (!text.startsWith('{')) return undefined;
  try {
    const { sample, ready, total } = JSON.parse(text);
    if (typeof sample !== 'string') return undefined;
    return total === undefined ? `Sample network: ${sample}` : `Sample network: ${ready} of ${total} ${sample} ready`;
  } catch {
    return undefined;
  }
}

/** Prints whom one may sign in as. */
export function printFeatured() {
  const people = featured();
  if (people.length === 0) return;
  plain('  People of the sample network; the sign-in page signs you in as one of them with one click:');
  const wide = (key) => Math.max(...people.map((person) => person[key].length));
  const [names, emails] = [wide('name'), wide('email')];
  for (const { name, email, about } of people) plain(`    ${bold(name.padEnd(names))}  ${email.padEnd(emails)}  ${dim(about?.en ?? '')}`);
  plain();
}

function featured() {
  try {
    const read = JSON.parse(readFileSync(at('content/sample/people.json'), 'utf8'));
    const people = Array.isArray(read) ? read : read.people;
    return people.filter((person) => person.featured === true);
  } catch {
    return [];
  }
}
