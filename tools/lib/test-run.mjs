// npm test: installs and builds as a start does, brings up what tests need, runs jest, counts.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { prepare } from './lock.mjs';
import { checkDisk } from './machine.mjs';
import { at } from './paths.mjs';
import { needsRelaunch, relaunch } from './relaunch.mjs';
import { Fault, plain, showFailure, warn } from './say.mjs';
import { stopSignal } from './stop-signal.mjs';
import { countLine, leftOut } from './test-count.mjs';

const COMMAND = 'npm test';
const script = fileURLToPath(new URL('../test.mjs', import.meta.url));

export async function begin(args) {
  try {
    process.exitCode = process.env.CITYLORE_HANDED_OVER ? await goOn(args) : await first(args);
  } catch (error) {
    process.exitCode = showFailure(error);
  }
  process.exit();
}

async function first(args) {
  const stop = stopSignal();
  checkDisk();
  await prepare(() => ensureInstalled({ command: COMMAND, signal: stop.signal }));
  if (!needsRelaunch()) return goOn(args, stop);
  stop.done();
  return relaunch(script, args, { CITYLORE_HANDED_OVER: String(process.pid) });
}

async function goOn(args, stop = stopSignal()) {
  delete process.env.CITYLORE_HANDED_OVER;
  const { listTests, runJest } = await import('./jest.mjs');
  const { raiseTestServices } = await import('./test-services.mjs');
  const paths = await listTests(args);
  if (paths.length === 0) throw new Fault(`No test file matches ${args.join(' ') || 'jest.config.js'}: check the path.`);
  const unbuilt = await build(paths, stop.signal);
  const services = raiseTestServices();
  try {
    const env = await services.up(stop.signal);
    if (stop.signal.aborted) return 130;
    const { results, broken } = await runJest({ args, env, folder: services.folder, signal: stop.signal });
    if (stop.signal.aborted) {
      warn('Stopped before all tests were through');
      return 130;
    }
    if (unbuilt) broken.push(unbuilt);
    const { line, passed, failed } = countLine(results, broken);
    await services.down();
    const chosenByName = args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
    if (!chosenByName) for (const text of leftOut(results, services.missing)) plain(text);
    for (const what of broken) warn(`Besides the tests themselves this went wrong (counted as one failure): ${what}`);
    if (passed + failed === 0) warn('No test ran');
    plain(line);
    return failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    await services.down();
  }
}

/** Builds what these tests need. A web app that does not build fails the run, but lets the other tests speak. */
async function build(paths, signal) {
  await prepare(() => ensureBuilt({ command: COMMAND, signal, parts: ['server'] }));
  if (paths.every((path) => path.startsWith(at('libs')) || path.startsWith(at('test/tools')))) return undefined;
  try {
    await prepare(() => ensureBuilt({ command: COMMAND, signal, parts: ['web'] }));
    return undefined;
  } catch (error) {
    if (signal.aborted || !(error instanceof Fault)) throw error;
    showFailure(error);
    return 'the web app did not build';
  }
}
