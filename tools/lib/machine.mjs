// What this machine must have: a Node new enough, room on the disk, ffmpeg.
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { dataDir, openFolder, root } from './paths.mjs';
import { DISK_FULL_NOW, Fault, say, warn } from './say.mjs';

const MB = 1024 * 1024;
const WARN_BELOW_MB = 2048;
const REFUSE_BELOW_MB = 500;
/** Below this PostgreSQL may fail with its next file of 16 MB. */
const NO_ROOM_MB = 32;
const ROOM_AGAIN_MB = 200;
const LOOK_AT_DISK_MS = 5_000;

/** Refuses to go on when the disk is nearly full, warns when it will be soon. `needMb` is what this run still writes. */
export function checkDisk(needMb = 0) {
  openFolder();
  const places = [...new Set([root, dataDir])].map((place) => ({ place, free: freeMb(place) }));
  const { place, free } = places.sort((a, b) => a.free - b.free)[0];
  if (free < REFUSE_BELOW_MB + needMb) {
    throw new Fault(`Only ${free} MB are free on the disk of ${place}: free at least ${WARN_BELOW_MB / 1024} GB, then start again.`);
  }
  if (free < WARN_BELOW_MB + needMb) warn(`Only ${free} MB are free on the disk of ${place}; clips need room, so free some soon.`);
}

/** Looks at the disk while the site runs, as what cannot be written is told to visitors and in PostgreSQL's log alone. */
export function watchDisk() {
  let told = false;
  const timer = setInterval(() => {
    const free = freeMb(dataDir);
    if (told && free >= ROOM_AGAIN_MB) say('There is room on the disk again');
    if (!told && free < NO_ROOM_MB) warn(DISK_FULL_NOW);
    told = free < (told ? ROOM_AGAIN_MB : NO_ROOM_MB);
  }, LOOK_AT_DISK_MS);
  return { stop: () => clearInterval(timer) };
}

function freeMb(place) {
  const { bavail, bsize } = statfsSync(place);
  return Math.floor((bavail * bsize) / MB);
}

/** The full path of a program on PATH, or undefined. Folders of node_modules are passed over. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((f) => f && !f.includes('node_modules'));
  for (const folder of folders) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not there or not executable: look in the next folder
    }
  }
  return undefined;
}

/** Says which ffmpeg the worker will find when it is not a maintained one. */
export function checkFfmpeg() {
  const wanted = process.env.FFMPEG_PATH;
  if (wanted && !existsSync(wanted)) {
    throw new Fault(`FFMPEG_PATH names ${wanted}, which does not exist: correct it or unset it.`);
  }
  if (wanted || onPath('ffmpeg')) return;
  warn(
    'No ffmpeg on PATH: clips are converted with a build of 2018 that npm brings along, which is for trying only; ' +
      'install ffmpeg (Debian: apt-get install ffmpeg) before strangers may upload.',
  );
}
