import pg from 'pg';
import { WebSocketServer } from 'ws';

// The limit: a bare `ws` server that hands what the database notifies to everybody, encoded once.
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
  process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`);
});
const bus = new pg.Client({ connectionString: process.env.DATABASE_URL });
bus.on('notification', ({ payload = '' }) => {
  const { message, payload: hint } = JSON.parse(payload) as { message: string; payload: object };
  const data = Buffer.from(`42${JSON.stringify([message, hint])}`);
  for (const client of server.clients) client.send(data, { binary: false });
});
await bus.connect();
await bus.query('LISTEN citylore_live');
process.once('SIGTERM', () => process.exit(0));
