import type { Server as HttpServer } from 'node:http';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Server } from 'socket.io';
import { CLIENT_MESSAGES, type LiveEnvelope, room } from '@libs/contracts/live-messages.js';
import { isMember } from '@libs/platform/access/actor.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { Config } from '@libs/platform/config/config.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { forgetHandshake } from './lean-connection.js';
import type { LiveSocket, LiveSockets } from './live-sockets.js';
import { LiveRooms } from './rooms/live-rooms.js';
import { ownRooms } from './rooms/rooms.policy.js';
import { comesFromUs, MessageBudget, SOCKET_LIMITS } from './socket-limits.js';
import { SocketActors } from './socket-actors.js';

/** The sockets of this process: lets members in, puts them into their rooms, hands on what the live bus brings. */
@Injectable()
export class LiveServer implements BeforeApplicationShutdown {
  private readonly sockets: LiveSockets;
  private attached = false;

  constructor(
    private readonly config: Config,
    private readonly actors: ActorSource,
    private readonly checks: SocketActors,
    private readonly rooms: LiveRooms,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.sockets = new Server({
      path: '/socket.io',
      // Web sockets only: with several processes behind one door, requests of a polling client would reach different ones.
      transports: ['websocket'],
      serveClient: false,
      // Hints are short: a compressor for each connection costs more memory than all else of it.
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: SOCKET_LIMITS.payloadBytes,
      connectTimeout: SOCKET_LIMITS.joinMs,
      allowRequest: (request, answer) => answer(null, comesFromUs(request, this.config.origins)),
    });
    this.sockets.use((socket, next) => void this.admit(socket).then(() => next(), next));
    this.sockets.on('connection', (socket) => this.serve(socket));
  }

  /** Takes the sockets of this HTTP server, once the live bus is heard. */
  async attach(server: HttpServer): Promise<void> {
    this.rooms.begin(this.sockets);
    await this.live.receive((envelope) => this.relay(envelope), {
      actorsChanged: (memberIds) => void this.checks.checkMembers(memberIds),
      ...this.rooms.listeners,
    });
    this.sockets.attach(server);
    this.attached = true;
    this.sockets.engine.on('connection', limitMessages);
    this.checks.begin(this.sockets);
    this.rooms.open();
  }

  /** How many sockets of this process are in a room. */
  sizeOf(name: string): number {
    return this.sockets.of('/').adapter.rooms.get(name)?.size ?? 0;
  }

  /** Browsers come back by themselves, to a process that is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.checks.end();
    await this.rooms.end();
    if (this.attached) await this.sockets.close();
  }

  private async admit(socket: LiveSocket): Promise<void> {
    const actor = await this.actors.fromHeaders(socket.handshake.headers).catch((err: unknown) => {
      this.log.error({ err }, 'socket not let in');
      throw new Error('UNAVAILABLE');
    });
    if (!isMember(actor)) throw new Error('SIGN_IN_FIRST');
    if (this.sizeOf(room.member(actor.memberId)) >= SOCKET_LIMITS.socketsPerMember) throw new Error('TOO_MANY_CONNECTIONS');
    socket.data.actor = actor;
    socket.data.headers = { cookie: socket.handshake.headers.cookie };
    await socket.join(ownRooms(actor));
  }

  private serve(socket: LiveSocket): void {
    forgetHandshake(socket);
    for (const message of CLIENT_MESSAGES) socket.on(message, this.rooms.listenerFor(message));
  }

  private relay({ rooms, message, payload, disconnect }: LiveEnvelope): void {
    if (rooms.length === 0) return;
    this.rooms.relay(rooms, message, payload);
    if (disconnect) this.sockets.local.in(rooms).disconnectSockets(true);
  }
}

/** Ends a connection that sends more than a page of ours has to say; its other end may come back. */
function limitMessages(connection: { on(event: 'packet', listener: (packet: { type: string }) => void): void; close(): void }): void {
  const budget = new MessageBudget(performance.now());
  connection.on('packet', ({ type }) => {
    if (type === 'message' && !budget.take(performance.now())) connection.close();
  });
}
