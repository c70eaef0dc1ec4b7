// The public address: decided and tried before anything slow is done.
import { freePort, portTrouble } from './ports.mjs';
import { Fault } from './say.mjs';

const DEFAULT_PORT = 4280;

/** PORT (0: any free one) and HOST, refused with one sentence when they cannot be had. */
export async function choosePublicPort() {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  const host = process.env.HOST ?? '127.0.0.1';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Fault(`PORT is ${text}, which is no port: give a number from 1 to 65535.`);
  const port = Number(text) || (await freePort());
  const trouble = await portTrouble(port, host);
  if (trouble) throw portFault(trouble, port, host);
  return { port, host };
}

/** The sentence for a port that cannot be listened on. */
export function portFault(code, port, host) {
  if (code === 'EADDRINUSE') return new Fault(`Port ${port} is taken by another program: stop that one, or choose another with PORT=${port + 1} npm start.`);
  if (code === 'EACCES') return new Fault(`This user may not listen on port ${port}: choose one above 1023, for example PORT=${DEFAULT_PORT} npm start.`);
  return new Fault(`Nothing can listen on ${host} port ${port} (${code}): correct HOST or PORT.`);
}
