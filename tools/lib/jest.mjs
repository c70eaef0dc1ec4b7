// Runs jest over all test files with three workers, in the order of test-order.mjs.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './processes.mjs';
import { Fault } from './say.mjs';

const JEST = at('node_modules/jest/bin/jest.js');
/** On two cores: a third has work while two files wait for a browser, a process or a mail. */
const WORKERS = 3;

/** Resolves with jest's own results, and with what went wrong with jest itself. */
export async function runJest({ args, env, folder, signal }) {
  const file = join(folder, 'jest.json');
  rmSync(file, { force: true });
  const ended = await stream([JEST, `--maxWorkers=${WORKERS}`, '--json', `--outputFile=${file}`, ...args], { cwd: at(), env: withModules(env), signal });
  const result = read(file);
  const end = ended.signal ?? ended.code;
  if (!result) return { results: [], broken: [`jest ended (${end}) without a result`] };
  const failed = result.numFailedTests + result.numFailedTestSuites;
  return { results: [result], broken: ended.code !== 0 && failed === 0 ? [`jest ended with ${end}`] : [] };
}

const withModules = (env) => ({
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
});

/** The test files that `args` choose. */
export async function listTests(args) {
  const { status, output } = await run(process.execPath, [JEST, '--listTests', '--passWithNoTests', ...args], { cwd: at(), env: withModules(process.env) });
  if (status !== 0) throw new Fault('jest could not list the tests (why is above).', { detail: output });
  return output.split('\n').filter((line) => line.startsWith('/'));
}

/** Lets jest write straight to our output; only its note about the result file is of no use to anybody. */
function stream(args, { signal, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
    const stop = () => {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', (error) => resolve({ code: error.message }));
    child.once('exit', (code, name) => resolve({ code, signal: name }));
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
