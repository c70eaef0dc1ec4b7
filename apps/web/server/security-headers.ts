import type { ServerResponse } from 'node:http';

/** The one page that looks through a camera, for the codes of who comes. */
const DOOR = /^\/\w+\/celebrations\/occurrences\/[^/]+\/door$/;

/** The one page that asks where one is, for what takes place nearby. */
const CALENDAR = /^\/\w+\/celebrations$/;

/** On every answer, files included. The content policy of a page is set where the page is made. */
export function setSecurityHeaders(response: ServerResponse, origin: string, pathname: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Permissions-Policy', `camera=${DOOR.test(pathname) ? '(self)' : '()'}, microphone=(), geolocation=${CALENDAR.test(pathname) ? '(self)' : '()'}, payment=(), usb=(), interest-cohort=()`);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (origin.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  }
}
