import type { IncomingHttpHeaders } from 'node:http';
import type { Server, Socket } from 'socket.io';
import type { ClientMessages, ServerMessages } from '@libs/contracts/live-messages.js';
import type { MemberActor } from '@libs/platform/access/actor.js';

type ServerEvents = { [K in keyof ServerMessages]: (payload: ServerMessages[K]) => void };
type NoEvents = Record<never, never>;

/** What a socket knows of itself; it is gone with the socket. */
export interface SocketData {
  actor: MemberActor;
  /** What is kept of the request it came with: who it speaks for is asked again with it. */
  headers: Pick<IncomingHttpHeaders, 'cookie'>;
  /** When its member last said to be writing, by room. */
  typed?: Map<string, number>;
}

export type LiveSockets = Server<ClientMessages, ServerEvents, NoEvents, SocketData>;
export type LiveSocket = Socket<ClientMessages, ServerEvents, NoEvents, SocketData>;
