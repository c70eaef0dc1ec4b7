import type { Socket as Line } from 'node:net';
import type { LiveSocket } from '../live-sockets.js';

/** A browser that leaves more than this unread is cut off: it comes back and asks for what it missed. Bytes. */
const MAX_UNREAD = 1024 * 1024;
const MAX_WAITING = 500;
/** WebSocket's readyState of an open connection. */
const OPEN = 1;

/** What is used of engine.io's connection besides its public part. */
interface Connection {
  readyState: string;
  writeBuffer: unknown[];
  transport: { name: string; writable: boolean; socket?: { readyState: number; _socket?: Line | null } };
  write(text: string): unknown;
  close(discard?: boolean): void;
}

/** One message as it lies on the line, made once for all who get it. */
export interface RawFrame {
  /** As socket.io writes it, without engine.io's mark of a message. */
  text: string;
  bytes: Buffer;
}

/** A text frame of RFC 6455, whole and unmasked, with engine.io's mark of a message (4) and socket.io's of an event (2). */
export function rawFrame(message: string, payload: unknown): RawFrame {
  const text = `2${JSON.stringify([message, payload])}`;
  const size = Buffer.byteLength(text) + 1;
  const head = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(head + size);
  bytes[0] = 0x81;
  if (head === 2) bytes[1] = size;
  else if (head === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(size, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(size), 2);
  }
  bytes.write(`4${text}`, head);
  return { text, bytes };
}

/**
 * Writes straight to the line where nothing waits before it, else behind what waits. Through all layers a frame costs half as
 * much again as with a bare web socket; so less. There is no compression that would have to see it.
 */
export function writeFrame(socket: LiveSocket, { text, bytes }: RawFrame): void {
  const connection = socket.conn as unknown as Connection;
  if (connection.readyState !== 'open') return;
  const { transport, writeBuffer } = connection;
  const line = transport.socket?.readyState === OPEN ? transport.socket._socket : undefined;
  if (!line || !transport.writable || writeBuffer.length > 0) {
    if (writeBuffer.length > MAX_WAITING) connection.close(true);
    else connection.write(text);
  } else if (line.writableLength > MAX_UNREAD) connection.close(true);
  else line.write(bytes);
}
