import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 40_000;

/** One process of the product, started from the build; it can be killed and started again on the same port. */
export class ProductProcess {
  private child?: ChildProcess;
  private lastWords = '';

  constructor(
    readonly name: string,
    private readonly entry: string,
    private readonly environment: Record<string, string>,
    private readonly port: number,
  ) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--enable-source-maps', this.entry], { env: { ...this.environment }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const keep = (chunk: Buffer) => (this.lastWords = (this.lastWords + chunk.toString()).slice(-20_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.child = child;
    for (const until = Date.now() + READY_MS; ; await sleep(50)) {
      if (await this.ready()) return;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${this.name} ended while starting:\n${this.lastWords}`);
      if (Date.now() > until) throw new Error(`${this.name} was not ready in time:\n${this.lastWords}`);
    }
  }

  /** What it wrote last, for the report of a failure. */
  get output(): string {
    return this.lastWords;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (!child || !this.running) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  private async ready(): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${this.port}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  }
}
