import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { cpuSeconds } from './cpu.js';

/** A server under measurement: it prints `{"ready":true,"port":N}` when it listens. */
export class ServerProcess {
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    readonly port: number,
    private readonly databaseUrl: string,
  ) {}

  static async start(name: string, entry: string, environment: Record<string, string>, args: string[] = []): Promise<ServerProcess> {
    const child = spawn(process.execPath, [entry, ...args], {
      env: { PATH: process.env.PATH ?? '', ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
      createInterface({ input: child.stdout }).on('line', (text) => {
        if (text.startsWith('{"ready":true')) resolve((JSON.parse(text) as { port: number }).port);
      });
    });
    return new ServerProcess(name, child, port, environment.DATABASE_URL ?? '');
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** CPU seconds of the server and of the database backends that work for it. */
  async cpu(): Promise<number> {
    const backends = await this.backends();
    return [this.pid, ...backends].reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  }

  stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.child.removeAllListeners('exit');
      this.child.once('exit', () => resolve());
      this.child.kill('SIGTERM');
      setTimeout(() => this.child.kill('SIGKILL'), 5_000).unref();
    });
  }

  // Each server has a database or an application name of its own, so its backends can be told apart.
  private async backends(): Promise<number[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'bench observer' });
    await client.connect();
    try {
      const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1', [applicationName(this.name)]);
      return rows.map(({ pid }) => pid);
    } finally {
      await client.end();
    }
  }
}

/** How a server's connections are told from the others'. */
export function applicationName(server: string): string {
  return server === 'product' ? 'citylore' : `bench ${server}`;
}
