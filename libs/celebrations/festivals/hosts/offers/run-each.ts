import { AppError } from '@libs/platform/access/app-error.js';
import type { BulkResult } from './offer.types.js';

/** One after the other, each by itself: what is refused is told, and does not stop the others. What breaks down is thrown; a repeat goes on. */
export async function runEach<T>(items: readonly T[], idOf: (item: T) => string, run: (item: T) => Promise<void>): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const item of items) {
    const id = idOf(item);
    try {
      await run(item);
      results.push({ id, done: true, code: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      results.push({ id, done: false, code: error.code });
    }
  }
  return results;
}
