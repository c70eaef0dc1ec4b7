// The two halves of a start: on the machine's Node, install and hand over; on the project's Node, build and keep the site running.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { giveBackSoon } from './give-back.mjs';
import { ensureInstalled } from './install.mjs';
import { lockNamed, prepare } from './lock.mjs';
import { checkDisk } from './machine.mjs';
import { choosePublicPort } from './public-port.mjs';
import { needsRelaunch, relaunch } from './relaunch.mjs';
import { say, showFailure } from './say.mjs';
import { stopSignal } from './stop-signal.mjs';

const COMMAND = 'npm start';
const script = fileURLToPath(new URL('../start.mjs', import.meta.url));
const lock = () => lockNamed('start', ({ address }) => (address ? `, ${address}` : ''));

/** Runs a start from the beginning, or goes on with one that was handed over. */
export async function begin() {
  try {
    process.exitCode = process.env.CITYLORE_HANDED_OVER ? await goOn() : await first();
  } catch (error) {
    process.exitCode = showFailure(error);
  }
  process.exit();
}

async function first() {
  const held = lock();
  const stop = stopSignal();
  await held.take();
  try {
    checkDisk();
    const place = await choosePublicPort();
    await prepare(() => ensureInstalled({ command: COMMAND, signal: stop.signal }));
    const env = { CITYLORE_HANDED_OVER: String(process.pid), PORT: String(place.port), HOST: place.host };
    if (!needsRelaunch()) {
      Object.assign(process.env, env);
      return await goOn(held, stop);
    }
    stop.done();
    return await relaunch(script, process.argv.slice(2), env);
  } finally {
    held.release();
  }
}

async function goOn(held = lock(), stop = stopSignal()) {
  await held.take({ heir: Number(process.env.CITYLORE_HANDED_OVER) });
  const { raiseSite } = await import('./site.mjs');
  const site = raiseSite({ host: process.env.HOST, port: Number(process.env.PORT) });
  let up;
  try {
    await site.check();
    await prepare(() => ensureBuilt({ command: COMMAND, signal: stop.signal }));
    up = site.up(stop.signal).then((address) => held.note({ address }));
    await Promise.race([up, stop.asked]);
    giveBackSoon();
    await stop.asked;
    return 0;
  } finally {
    held.note({ stopping: true });
    const something = site.isRunning();
    if (something) say('Stopping');
    await site.down();
    await up?.catch(() => {}); // what was half way up when the stop was asked is up now: down with it too
    await site.down();
    held.release();
    if (something) say('Stopped');
  }
}
