/** The system's code of an error (`ENOENT`, `ENOSPC`, ...), where it has one. */
export function systemCode(err: unknown): string | undefined {
  return typeof err === 'object' && err !== null && 'code' in err && typeof err.code === 'string' ? err.code : undefined;
}

export function isMissingFile(err: unknown): boolean {
  const code = systemCode(err);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** There is no room left, on the disk or in its owner's share of it. Image libraries tell it in words alone. */
export function isDiskFull(err: unknown): boolean {
  const code = systemCode(err);
  return code === 'ENOSPC' || code === 'EDQUOT' || (err instanceof Error && saysDiskFull(err.message));
}

/** As tools say it that end with an exit code and a line of text. */
export function saysDiskFull(text: string): boolean {
  return /No space left on device|Disk quota exceeded|ENOSPC/.test(text);
}
