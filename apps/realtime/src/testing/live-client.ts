import { io, type Socket } from 'socket.io-client';
import type { WatchAnswer } from '@libs/contracts/live-messages.js';

/** A browser of a test that is on the line, with all that it heard. */
export interface LiveClient {
  socket: Socket;
  heard: [message: string, payload: unknown][];
}

/** For tests: somebody signed in comes on the line of a realtime process; `opened` is told of the socket, who closes it. */
export async function connectClient(port: number | undefined, cookie: string, opened: Socket[]): Promise<LiveClient> {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], extraHeaders: { origin: 'http://localhost:4280', cookie }, reconnection: false, forceNew: true });
  opened.push(socket);
  const client: LiveClient = { socket, heard: [] };
  socket.onAny((message: string, payload: unknown) => client.heard.push([message, payload]));
  await new Promise<void>((resolve, reject) => socket.once('connect', () => resolve()).once('connect_error', reject));
  return client;
}

/** For tests: sends a message and waits for its answer. */
export function ask({ socket }: LiveClient, message: 'watch' | 'unwatch' | 'typing', name: unknown): Promise<WatchAnswer> {
  return socket.timeout(10_000).emitWithAck(message, name) as Promise<WatchAnswer>;
}
