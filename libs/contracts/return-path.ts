/** Characters; a page's address with its filters is far shorter. */
const LONGEST = 500;

/**
 * Whether it is the address of a page of this site, without its host: what a browser reads as another host (`//host`, `/\host`, a
 * scheme, or one of these behind blanks that it takes out) is none.
 */
export function isReturnPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(value);
}
