// The running site: database, mail, processes, gateway, films of the modules, sample. Up in this order, down in the reverse one.
import { existsSync } from 'node:fs';
import { createGateway } from '../gateway.mjs';
import { startMailCatcher } from '../services/mail.mjs';
import { mailPages } from '../services/mail-page.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { keepRunning } from './children.mjs';
import { checkDatabase, isSampleRemoved } from './database.mjs';
import { checkFfmpeg, watchDisk } from './machine.mjs';
import { at, dataDir, dataFolder, openFolder } from './paths.mjs';
import { freePort } from './ports.mjs';
import { lastLines, run } from './processes.mjs';
import { addressesOn } from './addresses.mjs';
import { portFault } from './public-port.mjs';
import { loadModuleFilms } from './module-films.mjs';
import { loadSample, printFeatured } from './sample.mjs';
import { checkServices } from './services.mjs';
import { bold, DISK_FULL, Fault, isDiskFull, plain, say, sayDone } from './say.mjs';

const MIGRATE = 'dist/apps/worker/src/migrate.js';
const SAMPLE = 'dist/apps/worker/src/sample.js';

/** A site that is not up yet; `down` may be called at any time and undoes what was done. */
export function raiseSite({ host, port }) {
  const toStop = [];
  const origin = process.env.CITYLORE_ORIGIN ?? `http://localhost:${port}`;
  const nearby = process.env.CITYLORE_ORIGIN ? [] : addressesOn(host, port);
  const alsoAt = [process.env.CITYLORE_ALSO_AT, ...nearby].filter(Boolean).join(',');
  const trustProxy = readTrustProxy();
  checkAddresses(origin, alsoAt);
  const env = { ...process.env, NODE_ENV: 'production', CITYLORE_ORIGIN: origin, CITYLORE_ALSO_AT: alsoAt, DATA_DIR: dataDir, TRUST_PROXY: String(trustProxy + 1), HOST: '127.0.0.1' };
  env.MALLOC_ARENA_MAX ??= '2'; // glibc keeps what each thread once needed in an arena of its own: 5 to 20 MB a process at rest
  for (const name of ['PORT', 'CITYLORE_HANDED_OVER', 'CITYLORE_ELAPSED']) delete env[name];
  for (const name of Object.keys(env)) if (/^npm_/.test(name)) delete env[name];

  async function database() {
    if (env.DATABASE_URL) return;
    say('Starting PostgreSQL');
    const started = await startPostgres({ dataDir: openFolder('postgres'), log: say });
    toStop.push(() => started.stop());
    env.DATABASE_URL = started.url;
    say(started.adopted ? 'PostgreSQL was still running and is used again' : 'PostgreSQL is up');
  }

  async function mail() {
    if (env.SMTP_URL) return undefined;
    const folder = dataFolder('mail');
    const catcher = await startMailCatcher({ folder });
    toStop.push(() => catcher.stop());
    env.SMTP_URL = catcher.url;
    env.MAIL_FROM ??= 'Citylore <no-reply@localhost>';
    return mailPages(folder);
  }

  async function migrate(signal) {
    const { status, output } = await run(process.execPath, ['--enable-source-maps', at(MIGRATE)], { cwd: at(), env, signal });
    if (status === 0 || signal.aborted) return;
    if (isDiskFull(output)) throw new Fault(DISK_FULL);
    throw new Fault('The database could not be brought up to date (why is above): put that right, then start again.', { detail: lastLines(output, 20) });
  }

  async function processes() {
    const taken = new Set();
    const ports = { api: await freePort(taken), realtime: await freePort(taken), worker: await freePort(taken), web: await freePort(taken) };
    for (const [name, number] of Object.entries(ports)) env[`${name.toUpperCase()}_PORT`] = String(number);
    const targets = { api: `http://127.0.0.1:${ports.api}`, realtime: `http://127.0.0.1:${ports.realtime}`, web: `http://127.0.0.1:${ports.web}` };
    Object.assign(env, { API_URL: targets.api, REALTIME_URL: targets.realtime });
    const children = Object.entries(ports).map(([name, number]) => keepRunning({ name, entry: entryOf(name), env, port: number, flags: FLAGS[name] }));
    toStop.push(() => Promise.all(children.map((child) => child.stop())));
    await Promise.all(children.map((child) => child.start()));
    return targets;
  }

  async function open(targets, mailHandler) {
    const hosts = host === '127.0.0.1' ? ['127.0.0.1', '::1'] : [host];
    for (const [i, one] of hosts.entries()) {
      const gateway = createGateway({ targets, origin, mail: mailHandler, trustProxy });
      try {
        await gateway.listen(port, one);
        toStop.push(() => gateway.close());
      } catch (error) {
        if (i === 0) throw portFault(error.code, port, one); // a machine without IPv6 has no ::1, and needs none
      }
    }
  }

  return {
    /** What can be known to be wrong before anything is built or started. */
    async check() {
      checkFfmpeg();
      if (env.DATABASE_URL) await checkDatabase(env.DATABASE_URL);
      await checkServices(env);
    },
    isRunning: () => toStop.length > 0,
    /** Brings everything up and says where; resolves with the public address. */
    async up(signal) {
      await database();
      const mailHandler = await mail();
      if (signal.aborted) return origin;
      say('Bringing the database up to date');
      await migrate(signal);
      if (signal.aborted) return origin;
      say('Starting api, realtime, worker and web');
      const targets = await processes();
      if (signal.aborted) return origin;
      await open(targets, mailHandler);
      const sampleWanted = process.env.CITYLORE_SAMPLE !== 'off' && existsSync(at(SAMPLE)) && !(await isSampleRemoved(env.DATABASE_URL));
      const disk = watchDisk();
      toStop.push(() => disk.stop());
      announce(origin, { nearby, hasMail: Boolean(mailHandler), sampleWanted });
      const films = loadModuleFilms({ env });
      toStop.push(() => films.stop());
      if (sampleWanted) {
        const sample = loadSample({ env });
        toStop.push(() => sample.stop());
      }
      return origin;
    },
    async down() {
      for (const stop of toStop.splice(0).reverse()) await stop();
    },
  };
}

/** V8 takes 48 MB for young objects while modules are loaded, and keeps them. 24 do for a site on one machine; a server of its own decides for itself. */
const SMALL = ['--max-semi-space-size=8'];
const FLAGS = { api: SMALL, realtime: SMALL };

const entryOf = (name) => (name === 'web' ? 'dist/apps/web/server.js' : `dist/apps/${name}/src/main.js`);

/** TRUST_PROXY as the operator sets it: the proxies in front of this door, none unless said. */
function readTrustProxy() {
  const text = process.env.TRUST_PROXY || '0';
  if (!/^\d$/.test(text)) throw new Fault(`TRUST_PROXY is ${text}: give the number of proxies in front that add to X-Forwarded-For, 0 for none.`);
  return Number(text);
}

function checkAddresses(origin, alsoAt) {
  const isOrigin = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isOrigin(origin)) throw new Fault(`CITYLORE_ORIGIN is ${origin}: write it as https://citylore.example.`);
  if (!alsoAt.split(',').filter((one) => one.trim()).every((one) => isOrigin(one.trim()))) throw new Fault(`CITYLORE_ALSO_AT is ${alsoAt}: write addresses such as http://192.0.2.7:4280, separated by commas.`);
}

function announce(origin, { nearby, hasMail, sampleWanted }) {
  sayDone('Citylore is ready');
  plain();
  plain(`  Open   ${bold(origin)}`);
  if (nearby.length > 0) plain(`  Nearby ${nearby.join('   ')}   (others on this network)`);
  if (hasMail) plain(`  Mail   ${origin}/_mail   (what the site sends; nothing leaves this machine)`);
  plain(`  Logs   ${dataFolder('logs')}`);
  plain('  Stop   Ctrl-C');
  plain();
  if (sampleWanted) printFeatured();
}
