/** Asks again until the check passes; the last failure is thrown after `ms` milliseconds: for a machine several times slower than ours. */
export async function eventually<T>(check: () => Promise<T> | T, ms = 20_000, everyMs = 50): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    try {
      return await check();
    } catch (err) {
      if (Date.now() > until) throw err;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
}
