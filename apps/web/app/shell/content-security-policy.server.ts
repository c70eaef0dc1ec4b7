import { environment } from '~/api/environment.server';

/**
 * Only our own origin. Plain pages need no nonce and can be kept for everybody; hydrated ones carry a nonce for
 * React Router's inline data and React Aria's style element. `blob:` is how hls.js feeds a film to the browser.
 */
export function contentSecurityPolicy(nonce?: string, embedded = false): string {
  const ours = nonce ? `'self' 'nonce-${nonce}'` : `'self'`;
  const live = environment.origin.replace(/^http/, 'ws');
  return [
    `default-src 'self'`,
    `script-src ${ours}`,
    `style-src ${ours}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `connect-src 'self' ${live}`.trim(),
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${embedded ? '*' : `'none'`}`,
  ].join('; ');
}
