import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve('.');

export interface ToolRun {
  code: number | null;
  out: string;
}

/** Runs a tool of node_modules as a process of its own and keeps what it says. */
export function runTool(script: string, args: string[], cwd = ROOT): Promise<ToolRun> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(ROOT, 'node_modules', script), ...args], { cwd, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.once('error', failed);
    child.once('exit', (code) => done({ code, out }));
  });
}
