// Runs jest over the two tiers of jest.config.js: the quick one with two workers, then the slow one, one file at a time.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './processes.mjs';
import { Fault } from './say.mjs';

const JEST = at('node_modules/jest/bin/jest.js');
const SLOW = /\.(browser|hosts)-spec\.ts$/;
const TIERS = [
  { name: 'quick', has: (path) => !SLOW.test(path), args: ['--maxWorkers=2'] },
  { name: 'slow', has: (path) => SLOW.test(path), args: ['--maxWorkers=1'] },
];

/** Resolves with jest's own results, a tier each, and with what went wrong with jest itself. */
export async function runJest({ args, paths, env, folder, signal }) {
  const results = [];
  const broken = [];
  for (const tier of TIERS) {
    if (signal.aborted || !paths.some(tier.has)) continue;
    const file = join(folder, `jest-${tier.name}.json`);
    rmSync(file, { force: true });
    const chosen = ['--selectProjects', tier.name, ...tier.args, '--passWithNoTests', '--json', `--outputFile=${file}`];
    const ended = await stream([JEST, ...chosen, ...rest(args)], { cwd: at(), env: withModules(env), signal });
    const result = read(file);
    if (result) results.push(result);
    else broken.push(`the ${tier.name} tier of jest ended (${ended.signal ?? ended.code}) without a result`);
    if (result && ended.code !== 0 && result.numFailedTests + result.numFailedTestSuites === 0) broken.push(`the ${tier.name} tier of jest ended with ${ended.signal ?? ended.code}`);
  }
  return { results, broken };
}

const withModules = (env) => ({
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
});

/** jest takes words after --selectProjects for project names, so paths go behind a marker. */
const rest = (args) => (args.length > 0 && !args[0].startsWith('-') ? ['--testPathPatterns', ...args] : args);

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
