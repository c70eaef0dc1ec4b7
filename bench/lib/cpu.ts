import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** User and system CPU seconds that a process and its ended children have used (Linux, /proc/[pid]/stat fields 14-17). */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / TICKS;
  } catch {
    return 0;
  }
}

/** Process ids below one, itself included. */
export function family(pid: number): number[] {
  const below = childrenOf(pid);
  return [pid, ...below.flatMap((child) => family(child))];
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid);
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Memory of a process in bytes, its share only of pages that several have (proportional set size). */
export function memoryBytes(pid: number): number {
  return kilobytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m) * 1024;
}

/** What a process has of its own, in bytes: the other measure of one falls when somebody else starts what shares its code. */
export function ownMemoryBytes(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, /^RssAnon:\s+(\d+)/m) * 1024;
}

function kilobytes(file: string, line: RegExp): number {
  try {
    return Number(line.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
