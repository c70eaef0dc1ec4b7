/** Waits between tries, milliseconds: soon at first, then seldom. A browser that says that the line is back is believed at once. */
const FIRST = 1_000;
const LONGEST = 15_000;

/** `away`: no line, or a server that rests; what is `gone` was refused for good. */
export type Standing = 'there' | 'away' | 'gone';

/** How it stands with a file, without fetching it. */
export async function standingOf(url: string): Promise<Standing> {
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    if (ok) return 'there';
    return status >= 500 || status === 429 ? 'away' : 'gone';
  } catch {
    return 'away';
  }
}

/** Asks until the file is there again or gone for good, or until nobody waits any more. */
export async function lineBack(url: string, signal: AbortSignal): Promise<Standing> {
  for (let wait = FIRST; ; wait = Math.min(LONGEST, 2 * wait)) {
    await pause(wait);
    if (signal.aborted) return 'away';
    const standing = await standingOf(url);
    if (standing !== 'away') return standing;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });
}
