export const SESSION_COOKIE = 'citylore_session';

/** 32 random bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** The session token in a Cookie header, if one is there that could be ours. */
export function sessionTokenIn(cookieHeader: string | undefined): string | undefined {
  for (const part of cookieHeader?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== SESSION_COOKIE) continue;
    const value = part.slice(at + 1).trim();
    if (TOKEN.test(value)) return value;
  }
  return undefined;
}
