// Ports: is one free, find one that stays clear of those the system hands out.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Systems hand out 32768 and up to outgoing connections; a port kept for later has to lie below. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** Resolves to undefined when `port` can be listened on, else to the error's code (EADDRINUSE, EACCES). */
export function portTrouble(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code ?? 'EUNKNOWN'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** A free loopback port below the range the system hands out, none of `taken`. */
export async function freePort(taken = new Set()) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!taken.has(port) && (await portTrouble(port)) === undefined) {
      taken.add(port);
      return port;
    }
  }
  throw new Error(`No free port between ${LOWEST} and ${HIGHEST} on 127.0.0.1`);
}
