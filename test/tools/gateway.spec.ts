import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { createGateway, routeOf, type Part } from '../../tools/gateway.mjs';
import { freePort } from '../../tools/lib/ports.mjs';

const behind = {} as Record<Part, { server: Server; handle: (req: IncomingMessage, res: ServerResponse) => void }>;
let gateway: ReturnType<typeof createGateway>;
let port: number;
let origin: string;

const echo = (name: Part) => (req: IncomingMessage, res: ServerResponse) => {
  res.end(JSON.stringify({ name, url: req.url, headers: req.headers }));
};

beforeAll(async () => {
  const targets = {} as Record<Part, string>;
  for (const name of ['api', 'realtime', 'web'] as const) {
    const server = createServer((req, res) => behind[name].handle(req, res));
    server.on('upgrade', (req, socket) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nx-for: ${req.headers['x-forwarded-for']}\r\n\r\n`);
      socket.on('error', () => socket.destroy()).pipe(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    behind[name] = { server, handle: echo(name) };
    targets[name] = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  }
  port = await freePort();
  origin = `http://localhost:${port}`;
  gateway = createGateway({ targets, origin });
  await gateway.listen(port, '127.0.0.1');
});

beforeEach(() => {
  for (const name of ['api', 'realtime', 'web'] as const) behind[name].handle = echo(name);
});

afterAll(async () => {
  await gateway.close();
  for (const { server } of Object.values(behind)) {
    server.closeAllConnections();
    server.close();
  }
});

const call = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

it.each([
  ['/graphql', 'api'],
  ['/graphql?query=x', 'api'],
  ['/uploads/1', 'api'],
  ['/media/a/b.m4s', 'api'],
  ['/captions/1.vtt', 'api'],
  ['/readyz', 'api'],
  ['/socket.io/?EIO=4', 'realtime'],
  ['/', 'web'],
  ['/fr/media', 'web'],
  ['/graphqlx', 'web'],
])('sends %s to %s', async (path, name) => {
  expect(routeOf(path)).toBe(name);
  expect(await (await call(path)).json()).toMatchObject({ name, url: path });
});

it('states who asks itself and drops what a visitor claims', async () => {
  const answer = await call('/graphql', { headers: { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-proto': 'https', 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6', 'x-forwarded-prefix': '/evil' } });
  const { headers } = (await answer.json()) as { headers: Record<string, string> };
  expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', 'x-forwarded-host': `127.0.0.1:${port}` });
  expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil/);
});

it('adds itself to what as many proxies in front have written as it was told of, and believes no entry left of them', async () => {
  const targets = { api: `http://127.0.0.1:${(behind.api.server.address() as { port: number }).port}`, realtime: 'http://127.0.0.1:1', web: 'http://127.0.0.1:1' };
  const seenBy = async (trustProxy: number, header?: string) => {
    const door = createGateway({ targets, origin, trustProxy });
    const at = await door.listen(0, '127.0.0.1');
    const answer = await fetch(`http://127.0.0.1:${at}/graphql`, { headers: { ...(header && { 'x-forwarded-for': header }), 'x-real-ip': '6.6.6.6', 'x-forwarded-host': 'evil.example' } });
    const { headers } = (await answer.json()) as { headers: Record<string, string> };
    await door.close();
    expect(JSON.stringify({ ...headers, 'x-forwarded-for': '' })).not.toMatch(/6\.6\.6\.6|evil/);
    return headers['x-forwarded-for'];
  };
  expect(await seenBy(0, '6.6.6.6, 192.0.2.7')).toBe('127.0.0.1');
  expect(await seenBy(1, '192.0.2.7')).toBe('192.0.2.7, 127.0.0.1');
  expect(await seenBy(1, '6.6.6.6, 192.0.2.7')).toBe('192.0.2.7, 127.0.0.1');
  expect(await seenBy(2, '6.6.6.6 ,192.0.2.7,198.51.100.4')).toBe('192.0.2.7, 198.51.100.4, 127.0.0.1');
  expect(await seenBy(1)).toBe('127.0.0.1');
});

it('passes parts of an answer on as they come', async () => {
  let end = (): void => undefined;
  behind.api.handle = (_req, res) => {
    res.write('first');
    end = () => void res.end('last');
  };
  const reader = (await call('/media/x')).body!.getReader();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('first');
  end();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('last');
});

it('lets an upload through while it is still being sent, and slows the sender to the reader', async () => {
  const arrived = new Promise<IncomingMessage>((resolve) => {
    behind.api.handle = (req) => resolve(req.pause());
  });
  const upload = request({ port, host: '127.0.0.1', method: 'PATCH', path: '/uploads/1' });
  upload.on('error', () => undefined);
  const piece = Buffer.alloc(1 << 20);
  let sent = 0;
  const push = () => {
    while (sent < 200 && upload.write(piece)) sent++;
    if (sent < 200) upload.once('drain', () => push());
    sent++;
  };
  push();
  const received = await arrived;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sent).toBeLessThan(50); // 200 MB would be here if anything in between gathered them
  const ended = new Promise((resolve) => received.once('error', resolve).resume());
  upload.destroy();
  expect(await ended).toMatchObject({ code: 'ECONNRESET' });
});

it('tells the process behind when a visitor gives up', async () => {
  const closed = new Promise<void>((resolve) => {
    behind.api.handle = (_req, res) => {
      res.write('x');
      res.once('close', () => resolve());
    };
  });
  const gone = new AbortController();
  const answer = await call('/media/x', { signal: gone.signal });
  gone.abort();
  await closed;
  await expect(answer.text()).rejects.toThrow();
});

it('breaks the visitor’s answer off when the process behind breaks off, instead of ending it well', async () => {
  behind.api.handle = (_req, res) => {
    res.writeHead(200, { 'content-length': '1000' });
    res.write('half', () => res.destroy());
  };
  await expect(call('/media/x').then((answer) => answer.text())).rejects.toThrow();
});

it('opens web sockets to realtime only', async () => {
  const talk = async (path: string, waitFor: RegExp) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nx-forwarded-for: 6.6.6.6\r\n\r\n`);
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\r\n\r\n') && text.startsWith('HTTP/1.1 101') && !text.includes('ping')) socket.write('ping');
    });
    while (!waitFor.test(text)) await once(socket, 'data');
    socket.destroy();
    return text;
  };
  expect(await talk('/socket.io/?EIO=4&transport=websocket', /ping$/)).toMatch(/x-for: 127\.0\.0\.1/);
  expect(await talk('/graphql', /\r\n\r\n/)).toMatch(/^HTTP\/1\.1 404/);
});

it('says in three languages, to programs in JSON, that a part is away for a moment', async () => {
  const dead = `http://127.0.0.1:${await freePort()}`;
  const lonely = createGateway({ targets: { api: dead, realtime: dead, web: dead }, origin });
  const at = `http://127.0.0.1:${await lonely.listen(0, '127.0.0.1')}`;
  const page = await fetch(`${at}/ar/clips`, { headers: { accept: 'text/html' } });
  expect([page.status, page.headers.get('retry-after')]).toEqual([502, '5']);
  const html = await page.text();
  expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
  for (const lang of ['en', 'fr', 'ar']) expect(html).toContain(`<section lang="${lang}"`);
  const graphql = await fetch(`${at}/graphql`, { method: 'POST', body: '{}' });
  expect([graphql.status, await graphql.json()]).toMatchObject([502, { errors: [{ extensions: { code: 'UNAVAILABLE' } }] }]);
  const socket = connect(Number(new URL(at).port), '127.0.0.1');
  socket.write('GET /socket.io/ HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n');
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(String(first)).toMatch(/^HTTP\/1\.1 502/);
  socket.destroy();
  await lonely.close();
});

it('refuses a head that is too large', async () => {
  const answer = await call('/', { headers: { 'x-large': 'x'.repeat(40 * 1024) } });
  expect(answer.status).toBe(431);
});
