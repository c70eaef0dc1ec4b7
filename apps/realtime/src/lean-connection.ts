import type { EventEmitter } from 'node:events';
import type { LiveSocket } from './live-sockets.js';

/** What is held of a handshake by the layers below, besides their public parts. */
interface Held {
  handshake: object;
  conn: {
    request: unknown;
    cleanupFn: unknown[];
    transport: EventEmitter & { socket?: EventEmitter & { _socket?: EventEmitter | null } };
  };
}

const NO_HANDSHAKE = Object.freeze({ headers: Object.freeze({}) });
/** The one listener of a line's end that is for more than the handshake: the web socket's own. */
const OF_THE_WEB_SOCKET = 'socketOnClose';
const OF_THE_UPGRADE = 'onUpgradeError';

/**
 * Lets go of the request that a socket came with: nobody asks for it again, and with what engine.io hung on it, it is nearly a
 * third of the socket. Its listeners hold it: for headers that have been written, for an answer that has been given, for faults of
 * an upgrade that is over, and for a change of transport, of which there is one only.
 */
export function forgetHandshake(socket: LiveSocket): void {
  const held = socket as unknown as Held;
  held.handshake = NO_HANDSHAKE;
  const { conn } = held;
  conn.request = null;
  conn.cleanupFn = [];
  conn.transport.removeAllListeners('headers');
  const web = conn.transport.socket;
  drop(web, 'error', ({ name }) => name === OF_THE_UPGRADE);
  drop(web?._socket, 'close', ({ name }) => name !== OF_THE_WEB_SOCKET);
}

function drop(from: EventEmitter | null | undefined, event: string, isOver: (listener: { name: string }) => boolean): void {
  for (const listener of from?.listeners(event) ?? []) if (isOver(listener)) from?.removeListener(event, listener as () => void);
}
