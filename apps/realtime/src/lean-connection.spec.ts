import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { eventually } from '@libs/platform/testing/eventually.js';
import { forgetHandshake } from './lean-connection.js';
import type { LiveSocket, LiveSockets } from './live-sockets.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a connection after its handshake', () => {
  let sockets: LiveSockets;
  let client: Socket;
  afterEach(async () => {
    client.disconnect();
    await sockets.close();
  });

  /** The socket as the server has it, and whether its request is still held by anything. */
  async function connected(act: (socket: LiveSocket) => void): Promise<{ socket: LiveSocket; request: WeakRef<object> }> {
    const server = createServer();
    sockets = new Server(server, { transports: ['websocket'], perMessageDeflate: false });
    const serves = new Promise<{ socket: LiveSocket; request: WeakRef<object> }>((resolve) => {
      sockets.on('connection', (socket) => {
        const request = new WeakRef<object>((socket.conn as unknown as { request: object }).request);
        act(socket);
        resolve({ socket, request });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = io(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { transports: ['websocket'], reconnection: false, forceNew: true });
    return serves;
  }

  it('holds the request it came with no longer, and hears, speaks and ends as before', async () => {
    const { socket, request } = await connected(forgetHandshake);
    await eventually(() => {
      collect();
      expect(request.deref()).toBeUndefined();
    });
    socket.on('unwatch', (name, answer) => answer(name === 'review' ? { ok: true } : { ok: false, code: 'BAD_INPUT' }));
    expect(await client.emitWithAck('unwatch', 'review')).toEqual({ ok: true });
    const ended = new Promise((resolve) => socket.once('disconnect', resolve));
    client.io.engine.close();
    expect(await ended).toBe('transport close');
    expect(sockets.of('/').sockets.size).toBe(0);
  });

  it('would hold it otherwise', async () => {
    const { request } = await connected(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
    expect(request.deref()).toBeDefined();
  });
});
