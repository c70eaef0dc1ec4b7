/** The system's code of an error (`ENOENT`, `ENOSPC`, ...), where it has one. */
export function systemCode(err: unknown): string | undefined {
  return typeof err === 'object' && err !== null && 'code' in err && typeof err.code === 'string' ? err.code : undefined;
}

export function isMissingFile(err: unknown): boolean {
  const code = systemCode(err);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
