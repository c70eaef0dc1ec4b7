// By which addresses others on the same network reach this machine.
import { networkInterfaces } from 'node:os';

const ANY = new Set(['0.0.0.0', '::']);

/** The origins a browser may use besides localhost, when the door listens on `host`; none while it listens to this machine alone. */
export function addressesOn(host, port) {
  const own = Object.values(networkInterfaces()).flat().filter((one) => !one.internal);
  const family = host === '0.0.0.0' ? ['IPv4'] : ['IPv4', 'IPv6'];
  const found = ANY.has(host) ? own.filter((one) => family.includes(one.family) && !one.scopeid).map(({ address }) => address) : [host];
  return [...new Set(found)].filter((one) => !/^(127\.|::1$|localhost$)/.test(one)).map((one) => new URL(`http://${one.includes(':') ? `[${one}]` : one}:${port}`).origin);
}
