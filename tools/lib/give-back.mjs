// What loading left behind, given back to the machine once a process has started.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By then everything is loaded and the first pages were made. */
const SETTLED_MS = 15_000;

/**
 * Collects once, some seconds from now; a pause of 50 to 100 ms. V8 alone waits until memory is wanted again, which at rest is
 * never: 15 to 25 MB a process, 100 over those of a site.
 */
export function giveBackSoon() {
  setTimeout(() => {
    setFlagsFromString('--expose-gc'); // only contexts made from now on have it, so the program itself sees nothing new
    runInNewContext('gc')();
  }, SETTLED_MS).unref();
}
