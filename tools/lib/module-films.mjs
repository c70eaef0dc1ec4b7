// The films of the modules: brought in beside the running site, whose worker makes them ready.
import { run } from './processes.mjs';
import { openLog } from './log-file.mjs';
import { at } from './paths.mjs';
import { say, warn } from './say.mjs';

/** Runs the command that brings them in; says so where something is new or does not go. The next start goes on with what is left. */
export function loadModuleFilms({ env }) {
  const log = openLog('films');
  let child;
  let stopping = false;
  const done = run(process.execPath, [`--import=${at('tools/lib/child-guard.mjs')}`, at('dist/apps/worker/src/films.js')], {
    cwd: at(),
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    onSpawn: (started) => (child = started),
    onOutput: (text) => log.write(text.trimEnd()),
  }).then(({ status, output }) => {
    if (stopping) return;
    if (status !== 0) warn(`The films of the modules could not be brought in: the log is ${log.path}, the next start tries again.`);
    else if (!output.includes('nothing new')) say(output.trim());
  });
  return {
    async stop() {
      stopping = true;
      child?.kill('SIGTERM');
      const late = setTimeout(() => child?.kill('SIGKILL'), 8_000);
      await done;
      clearTimeout(late);
      log.close();
    },
  };
}
