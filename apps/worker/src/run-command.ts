import { ConfigError } from '@libs/platform/config/config.js';

/** PostgreSQL's codes for tables and columns that are not there. */
const NOT_MIGRATED = new Set(['42P01', '42703']);

/** Runs a command to its end: what it answers is printed, what stands against it is one sentence, not a stack. */
export async function runCommand(work: () => Promise<string>, ...refusals: (new (message: string) => Error)[]): Promise<never> {
  try {
    process.stdout.write(`${await work()}\n`);
    process.exit(0);
  } catch (err) {
    process.stderr.write(`${sentence(err, [ConfigError, ...refusals])}\n`);
    process.exit(1);
  }
}

function sentence(err: unknown, known: (new (message: string) => Error)[]): string {
  if (!(err instanceof Error)) return String(err);
  if (known.some((kind) => err instanceof kind)) return err.message;
  const { code, driverError } = err as Error & { code?: string; driverError?: { code?: string } };
  if (NOT_MIGRATED.has(driverError?.code ?? code ?? '')) return 'The database is not set up for this version: run the migrations (npm start does) and then this again.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return `The database of DATABASE_URL does not answer (${err.message || code}): start it, or correct DATABASE_URL.`;
  return err.stack ?? err.message;
}
