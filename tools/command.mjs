// npm run admin, npm run mails, npm run sample:remove: a command on the data of this checkout, whether the site runs or not.
import { existsSync } from 'node:fs';
import { run } from './lib/run-command.mjs';
import { at } from './lib/paths.mjs';
import { Fault, showFailure } from './lib/say.mjs';

const COMMANDS = { admin: 'admin.js', mails: 'mails.js', 'sample:remove': 'sample-remove.js' };
const [name, ...args] = process.argv.slice(2);

try {
  const entry = at('dist/apps/worker/src', COMMANDS[name] ?? '');
  if (!COMMANDS[name]) throw new Fault(`There is no command ${name}: choose one of ${Object.keys(COMMANDS).join(', ')}.`);
  if (!existsSync(entry)) throw new Fault(`Nothing is built yet: run npm start once, then npm run ${name} again.`);
  process.exitCode = await run(entry, args);
} catch (error) {
  process.exitCode = showFailure(error);
}
process.exit();
