// The embedded PostgreSQL: started, or adopted when it already runs, on 127.0.0.1 with a password.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, portTrouble } from '../lib/ports.mjs';
import { run, sleep } from '../lib/processes.mjs';
import { DISK_FULL, Fault, isDiskFull } from '../lib/say.mjs';
import { asUser, findBinaries, outsideFolder, ownedFolder, serverUser } from './postgres-binaries.mjs';
import { clusterAt } from './postgres-cluster.mjs';

const DATABASE = 'citylore';
const START_ATTEMPTS = 5;

const STEADY = {
  max_connections: 200,
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  idle_in_transaction_session_timeout: '5min',
};
/** For tests only: a crash of the machine may lose everything. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', wal_level: 'minimal', max_wal_senders: 0 };

/**
 * Starts PostgreSQL over `dataDir` (made when missing) or adopts the one that runs there.
 * `durable: false` trades safety for speed (tests). `log` takes one line of text at a time.
 */
export async function startPostgres({ dataDir, log = () => {}, durable = true }) {
  const user = serverUser();
  const native = await findBinaries(user);
  const base = await reachableBase(dataDir, user, log);
  ownedFolder(join(base, 'cluster'), user);
  const settings = { durable, parameters: durable ? STEADY : { ...STEADY, ...FORGETFUL } };
  const cluster = clusterAt({ base, native, user, settings });

  if (!cluster.exists()) await create(cluster, log);
  const { connection, adopted } = await bringUp(cluster, log);
  await ensureDatabase(connection);
  let stopped;
  return {
    url: urlOf(connection, DATABASE),
    port: connection.port,
    adopted,
    base,
    stop: (mode = 'fast') => (stopped ??= stop(cluster, mode)),
  };
}

async function create(cluster, log) {
  log('Making the database');
  const { ok, output, password } = await cluster.init();
  if (!ok) throw isDiskFull(output) ? new Fault(DISK_FULL) : new Fault('PostgreSQL could not make its data folder (why is above).', { detail: output });
  cluster.remember({ password, port: await freePort() });
}

/** Adopts a server that answers, waits for one that is still recovering, starts one where none runs. */
async function bringUp(cluster, log) {
  let connection = cluster.connection();
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    const answer = await untilSettled(cluster, connection);
    if (answer === 'yes') return { connection, adopted: attempt === 1 };
    if (answer === 'refused') {
      throw new Fault(`The database in ${cluster.cluster} does not take its password: remove that folder to begin anew, or restore connection.json.`);
    }
    if (await portTrouble(connection.port)) {
      connection = { ...connection, port: await freePort() };
      cluster.remember(connection);
    }
    if ((await cluster.start(connection.port)) && (await untilSettled(cluster, connection)) === 'yes') return { connection, adopted: false };
    if (isDiskFull(cluster.logTail())) throw new Fault(DISK_FULL, { detail: cluster.logTail(4) });
    // right after a hard kill old backends may still hold the shared memory for a moment
    log('PostgreSQL did not start at once, trying again');
    await sleep(500 * attempt);
  }
  throw new Fault(`PostgreSQL does not start: its last words are above, its log is ${cluster.log}.`, { detail: cluster.logTail() });
}

/** Asks until there is a clear answer; while a server process lives that only says "starting up", that takes patience. */
async function untilSettled(cluster, connection, seconds = 60) {
  for (const until = Date.now() + seconds * 1000; ; await sleep(100)) {
    const answer = await ask(cluster, connection);
    if (answer !== 'starting') return answer;
    if (Date.now() > until) return 'no';
  }
}

/** `yes` only for our own cluster: the answer must come from this very folder. */
async function ask(cluster, connection) {
  if (cluster.runningPid() === undefined) return 'no';
  try {
    const rows = await query(connection, 'postgres', 'show data_directory');
    return rows[0]?.data_directory === cluster.cluster ? 'yes' : 'no';
  } catch (error) {
    if (error.code === '28P01') return 'refused';
    return 'starting';
  }
}

async function ensureDatabase(connection) {
  const rows = await query(connection, 'postgres', `select 1 from pg_database where datname = '${DATABASE}'`);
  if (rows.length === 0) await query(connection, 'postgres', `create database ${DATABASE}`);
}

async function query(connection, database, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: urlOf(connection, database), connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const urlOf = ({ port, password }, database) => `postgres://citylore:${password}@127.0.0.1:${port}/${database}`;

async function stop(cluster, mode) {
  if (cluster.runningPid() === undefined) return;
  if (!(await cluster.stop(mode))) await cluster.stop('immediate');
}

/** `dataDir`, or a folder outside of the checkout where root's checkout is closed to the user PostgreSQL runs as. */
async function reachableBase(dataDir, user, log) {
  mkdirSync(dataDir, { recursive: true });
  if (!user) return dataDir;
  chmodSync(dataDir, 0o711); // to pass through, not to list: a temporary folder is made closed
  const { status } = await run('test', ['-x', dataDir], asUser(user));
  if (status === 0) return dataDir;
  const note = join(dataDir, 'outside.json'); // goes with .data, so that removing that begins anew
  const base = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')).base : outsideFolder('data', randomBytes(6).toString('hex'));
  writeFileSync(note, JSON.stringify({ base }), { mode: 0o600 });
  mkdirSync(base, { recursive: true, mode: 0o711 });
  log(`${user.name} may not enter ${dataDir}, so the database lives in ${base}`);
  return base;
}
