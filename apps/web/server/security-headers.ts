import type { ServerResponse } from 'node:http';

/** The one page that looks through a camera, for the codes of who comes. */
const DOOR = /^\/\w+\/celebrations\/occurrences\/[^/]+\/door$/;

/** The one page that asks where one is, for what takes place nearby. */
const CALENDAR = /^\/\w+\/celebrations$/;

/** What other sites may show in a frame, and ask for what a frame is made of. It is made for a visitor, whoever asks. */
const SHARED = /^(?:\/[a-z]{2})?\/embed\/|^\/oembed$/;

export const isShared = (pathname: string) => SHARED.test(pathname);

/** On every answer, files included. The content policy of a page is set where the page is made. */
export function setSecurityHeaders(response: ServerResponse, origin: string, pathname: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!isShared(pathname)) response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Permissions-Policy', `camera=${DOOR.test(pathname) ? '(self)' : '()'}, microphone=(), geolocation=${CALENDAR.test(pathname) ? '(self)' : '()'}, payment=(), usb=(), interest-cohort=()`);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', isShared(pathname) ? 'cross-origin' : 'same-origin');
  if (origin.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  }
}
