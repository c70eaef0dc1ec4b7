import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { confinement } from './confinement.js';

export interface Limits {
  /** Seconds of processor time. */
  cpuSeconds: number;
  /** Address space, MiB. */
  memoryMiB: number;
  /** Largest file it may write, MiB. */
  fileMiB: number;
  /** Seconds by the clock. */
  wallSeconds: number;
  /** Characters kept of what it prints; a tool that prints more is cut, not stopped. */
  outputCharacters?: number;
}

export interface ConfinedRun {
  /** Null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  timedOut: boolean;
}

export interface ConfinedOptions {
  folder: string;
  limits: Limits;
  signal?: AbortSignal;
  /** Given each line of standard output as it comes; the text is then not kept. */
  onLine?: (line: string) => void;
  /** Leaves the tool without a network and without rights, as far as the kernel lets us (confinement.ts). */
  isolated: boolean;
}

/**
 * The limits are set by a shell that gets everything as arguments, never as text of its own. It holds one end of a pipe to us:
 * when this process dies, however it dies, the pipe closes and the whole group is killed, so that nothing goes on by itself.
 */
const GUARD = `
ulimit -t "$1"; ulimit -v "$2" 2>/dev/null; ulimit -f "$3"; ulimit -c 0; shift 3
exec 3<&0
"$@" </dev/null 3<&- &
tool=$!
{ read -r _; kill -KILL 0; } <&3 >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$tool"
code=$?
kill -KILL "$watch" 2>/dev/null
exit "$code"
`;

/** Runs a tool on a file that nobody trusts: bounded, in a folder of its own, with an empty environment. */
export async function runConfined(tool: string, args: string[], options: ConfinedOptions): Promise<ConfinedRun> {
  const { limits, signal } = options;
  signal?.throwIfAborted();
  const command = [...(options.isolated ? confinement().command : []), tool, ...args];
  const child = spawn(
    '/bin/sh',
    // The size of a file is counted in blocks of 512 bytes by POSIX shells, address space in KiB.
    ['-c', GUARD, 'sh', String(limits.cpuSeconds), String(limits.memoryMiB * 1024), String(limits.fileMiB * 2048), ...command],
    { cwd: options.folder, env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  child.stdin.on('error', () => undefined);
  // After the last pipe is closed its number may be somebody else's.
  let closed = false;
  const kill = () => void (closed || killGroup(child));
  // What the tool began and did not wait for goes with it: it would hold our pipes open, with nothing left that bounds it.
  child.once('exit', kill);
  child.once('close', () => (closed = true));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, limits.wallSeconds * 1000);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const keep = limits.outputCharacters ?? 64_000;
    const outputs = Promise.all([options.onLine ? eachLine(child.stdout, options.onLine) : kept(child.stdout, keep), kept(child.stderr, keep)]);
    const [code, ended] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    const [stdout, stderr] = await outputs;
    signal?.throwIfAborted();
    return { code, signal: ended, stdout, stderr, timedOut };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
    kill();
  }
}

/** The shell, its watch and the tool are one group. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nothing is left of it
  }
}

/** The first and the last part of a stream: the cause of a failure stands at either end. */
async function kept(stream: Readable, characters: number): Promise<string> {
  const decoder = new StringDecoder('utf8');
  let head = '';
  let tail = '';
  for await (const chunk of stream) {
    const text = decoder.write(chunk as Buffer);
    const room = characters / 2 - head.length;
    head += text.slice(0, Math.max(0, room));
    tail = (tail + text.slice(Math.max(0, room))).slice(-characters / 2);
  }
  return head + tail;
}

async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = (lines.pop() ?? '').slice(0, 1000);
    lines.forEach(onLine);
  }
  return '';
}
