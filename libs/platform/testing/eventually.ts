/** Asks again until the check passes; the last failure is thrown after `ms` milliseconds. */
export async function eventually<T>(check: () => Promise<T> | T, ms = 10_000, everyMs = 50): Promise<T> {
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
