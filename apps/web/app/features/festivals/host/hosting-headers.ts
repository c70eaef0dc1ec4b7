/**
 * The address of these pages is the key to them: it is kept nowhere, found by no search and told to no other site. To this one it
 * may be told: without any sender a browser says of a form that it comes from nowhere, and it would be refused.
 */
export const hostingHeaders = () => ({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex, nofollow' });
