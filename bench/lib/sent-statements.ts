import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Values a statement was sent with, as text. */
export type Values = (string | null)[];

const SSL_REQUEST = 80_877_103;
/** Value sets kept of a statement: enough for PostgreSQL to choose between a plan for these values and one for any. */
const KEPT = 12;

/** Stands between a server and PostgreSQL, passes all on, and keeps what statements were sent with what values. */
export class SentStatements {
  readonly statements = new Map<string, Values[]>();

  private constructor(
    private readonly server: Server,
    private readonly sockets: Set<Socket>,
    /** The database by way of here. */
    readonly url: string,
  ) {}

  static async between(databaseUrl: string): Promise<SentStatements> {
    const target = new URL(databaseUrl);
    const sockets = new Set<Socket>();
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const listener = new SentStatements(server, sockets, url.href);
    server.on('connection', (client) => {
      const database = connect(Number(target.port || 5432), target.hostname);
      const read = messages((type, body) => listener.heard(client, type, body));
      for (const [socket, other] of [[client, database], [database, client]] as const) {
        sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => void (sockets.delete(socket), other.destroy()));
      }
      client.on('data', (chunk) => void (read(chunk), database.write(chunk)));
      database.pipe(client);
    });
    return listener;
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((closed) => void this.server.close(() => closed()));
  }

  private readonly named = new WeakMap<Socket, Map<string, string>>();

  private heard(client: Socket, type: string, body: Buffer): void {
    const names = this.named.get(client) ?? new Map<string, string>();
    this.named.set(client, names);
    if (type === 'Q') this.keep(textAt(body, 0).text, []);
    if (type === 'P') {
      const name = textAt(body, 0);
      names.set(name.text, textAt(body, name.end).text);
    }
    if (type === 'B') {
      const name = textAt(body, textAt(body, 0).end);
      this.keep(names.get(name.text) ?? '', valuesAt(body, name.end));
    }
  }

  private keep(text: string, values: Values): void {
    const kept = this.statements.get(text) ?? [];
    if (kept.length < KEPT) this.statements.set(text, [...kept, values]);
  }
}

/** Cuts a client's bytes into messages: a length of four bytes that counts itself, before it a letter in all but the first. */
function messages(heard: (type: string, body: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      const body = rest.subarray(head + 4, end);
      if (started) heard(String.fromCharCode(rest[0] ?? 0), body);
      else started = body.readInt32BE(0) !== SSL_REQUEST;
      rest = rest.subarray(end);
    }
  };
}

function textAt(body: Buffer, from: number): { text: string; end: number } {
  const zero = body.indexOf(0, from);
  return { text: body.toString('utf8', from, zero), end: zero + 1 };
}

/** Values of a Bind message: the formats first, then each with its length, -1 for NULL. */
function valuesAt(body: Buffer, from: number): Values {
  const formats = body.readInt16BE(from);
  let at = from + 2 + 2 * formats;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return body.toString('utf8', at - length, at);
  });
}
