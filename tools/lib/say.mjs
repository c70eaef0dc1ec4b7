// What start and test say: one calm line at a time, with the seconds since the start.
import { stdout } from 'node:process';

const began = performance.now();
const tty = stdout.isTTY === true && !process.env.NO_COLOR;
stdout.on('error', () => {}); // whoever read along may be gone; the work goes on
const paint = (code) => (text) => (tty ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint('1');
export const dim = paint('2');
const red = paint('31');
const yellow = paint('33');
const green = paint('32');

/** A failure a person can act on: `message` is the one sentence shown, without a stack. */
export class Fault extends Error {
  constructor(message, { exitCode = 1, detail = '' } = {}) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
    this.detail = detail;
  }
}

/** Seconds since this process began; a relaunched process goes on counting where the first began. */
export function elapsed() {
  const before = Number(process.env.CITYLORE_ELAPSED ?? 0);
  return before + (performance.now() - began) / 1000;
}

const clock = () => dim(`${elapsed().toFixed(0).padStart(4)}s`);
const line = (mark, text) => stdout.write(`${clock()}  ${mark ? `${mark} ` : ''}${text}\n`);

/** A line of news. */
export const say = (text) => line('', text);
/** A line of good news. */
export const sayDone = (text) => line('', green(text));
/** Something to know that stops nothing. */
export const warn = (text) => line(yellow('!'), text);
/** Lines without the clock: an address to click, a table. */
export const plain = (text = '') => stdout.write(`${text}\n`);

/** Shows the one sentence of a fault, and for anything else its stack; returns the exit code. */
export function showFailure(error) {
  if (error instanceof Fault) {
    if (error.detail) plain(dim(error.detail.trimEnd()));
    line(red('x'), error.message);
    return error.exitCode;
  }
  if (isDiskFull(error)) {
    line(red('x'), DISK_FULL);
    return 1;
  }
  line(red('x'), error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

export const DISK_FULL = 'The disk is full: free some space, then start again.';

/** While the site runs it needs no new start: what could not be written is tried again or told to who sent it. */
export const DISK_FULL_NOW = 'The disk is full: free some space; until then nothing can be saved, and the site goes on by itself after.';

/** True for the error of a full disk and for text that tells of one. */
export function isDiskFull(errorOrText) {
  const text = typeof errorOrText === 'string' ? errorOrText : `${errorOrText?.code ?? ''} ${errorOrText?.message ?? ''}`;
  return /ENOSPC|No space left on device|could not extend file/.test(text);
}

/** Says what is going on while `work` runs longer than `every` seconds, so that silence never means stuck. */
export async function withPatience(label, work, every = 15) {
  const from = performance.now();
  const timer = setInterval(() => {
    say(`${label}: still at it after ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }, every * 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
