// One PostgreSQL cluster on disk: made once, started, asked, stopped. No decisions here, see postgres.mjs.
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run, startTime } from '../lib/processes.mjs';
import { asUser } from './postgres-binaries.mjs';

const LOG_KEPT = 10 * 1024 * 1024;

/** Seen from `base` (ours): `cluster/` belongs to PostgreSQL's user, `connection.json` to us alone. */
export function clusterAt({ base, native, user, settings }) {
  const cluster = join(base, 'cluster');
  const log = join(cluster, 'server.log');
  const program = (name) => join(native, 'bin', name);
  const options = asUser(user);

  return {
    cluster,
    log,
    exists: () => existsSync(join(cluster, 'PG_VERSION')) && existsSync(join(base, 'connection.json')),
    connection: () => JSON.parse(readFileSync(join(base, 'connection.json'), 'utf8')),
    remember: (connection) => writeFileSync(join(base, 'connection.json'), JSON.stringify(connection), { mode: 0o600 }),
    logTail: (lines = 12) => (existsSync(log) ? lastLines(readFileSync(log, 'utf8'), lines) : ''),

    /** Makes an empty cluster with a password of its own. UTF-8 rules come from PostgreSQL, whatever the machine has. */
    async init() {
      const password = randomBytes(24).toString('base64url');
      const passwordFile = join(base, 'password');
      writeFileSync(passwordFile, password, { mode: 0o600 });
      if (user) chownSync(passwordFile, user.uid, user.gid);
      try {
        for (const name of readdirSync(cluster)) rmSync(join(cluster, name), { recursive: true, force: true });
        const args = ['-D', cluster, '-U', 'citylore', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C'];
        args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(settings.durable ? ['--data-checksums'] : ['--no-sync', '--no-data-checksums']));
        const { status, output } = await run(program('initdb'), args, options);
        return { ok: status === 0, output, password };
      } finally {
        rmSync(passwordFile, { force: true });
      }
    },

    async start(port) {
      if (existsSync(log) && statSync(log).size > LOG_KEPT) truncateSync(log);
      const set = { ...settings.parameters, port, listen_addresses: '127.0.0.1' };
      const line = Object.entries(set).map(([name, value]) => `-c ${name}=${value}`).join(' ');
      // an ignored stdio matters: the daemon would hold our pipes open for ever
      const { status } = await run(program('pg_ctl'), ['start', '-w', '-t', '60', '-s', '-D', cluster, '-l', log, '-o', `${line} -k ''`], { ...options, stdio: 'ignore' });
      return status === 0;
    },

    async stop(mode = 'fast') {
      const { status } = await run(program('pg_ctl'), ['stop', '-w', '-t', '30', '-s', '-m', mode, '-D', cluster], { ...options, stdio: 'ignore' });
      return status === 0;
    },

    /** The postmaster's process id from its file when that process really is one; a leftover file is removed. */
    runningPid() {
      const file = join(cluster, 'postmaster.pid');
      if (!existsSync(file)) return undefined;
      const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
      if (isPostgres(pid)) return pid;
      rmSync(file, { force: true });
      return undefined;
    },
  };
}

/** A number that was given to another program since, or a zombie nobody reaped, is no running server. */
function isPostgres(pid) {
  if (process.platform !== 'linux') {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return error.code === 'EPERM';
    }
  }
  if (startTime(pid) === undefined) return false;
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
}
