// The one public door: sends each request to the process that answers it, streaming both ways, and lets web sockets through.
import { Agent, createServer } from 'node:http';
import { createProxyServer } from 'httpxy';
import { sayUnreachable } from './lib/gateway-pages.mjs';

const API = /^\/(graphql|uploads|media|captions|feeds|healthz|readyz)(?=[/?]|$)/;
const REALTIME = /^\/socket\.io(?=[/?]|$)/;
const MAIL = /^\/_mail(?=[/?]|$)/;

const LARGEST_HEAD = 32 * 1024;
const HEAD_WITHIN_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
/** A connection on which nothing moves in either direction is given up; an upload of hours is not. */
const SILENCE_MS = 10 * 60_000;
const DRAIN_MS = 4_000;
const SOCKET_DRAIN_MS = 500;
/** Headers that speak of the connection behind this door, not of the visitor's. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Which process answers a path. */
export const routeOf = (url) => (API.test(url) ? 'api' : REALTIME.test(url) ? 'realtime' : 'web');

/**
 * `targets` are the addresses of api, realtime and web; `origin` the public one (its scheme is what visitors use).
 * `mail`, when given, answers /_mail itself. `trustProxy` is how many proxies of ours stand in front and add to
 * X-Forwarded-For; what lies left of their entries was written by the visitor.
 */
export function createGateway({ targets, origin, mail, trustProxy = 0 }) {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, scheduling: 'lifo' });
  const proxy = createProxyServer({ agent, xfwd: false, proxyTimeout: SILENCE_MS, selfHandleResponse: true });
  const publicUrl = new URL(origin);
  const sockets = new Set();

  proxy.on('error', (_error, req, res) => {
    if (typeof res?.writeHead === 'function') sayUnreachable(req, res);
    else refuseUpgrade(res);
  });
  proxy.on('proxyRes', (answer, _req, res) => passOn(answer, res));

  const server = createServer({ maxHeaderSize: LARGEST_HEAD, requestTimeout: 0, headersTimeout: HEAD_WITHIN_MS, keepAliveTimeout: KEEP_ALIVE_MS });
  server.timeout = SILENCE_MS;
  server.maxRequestsPerSocket = 0;

  server.on('request', (req, res) => {
    if (!req.url.startsWith('/')) return refuse(res, 400);
    if (mail && MAIL.test(req.url)) return mail(req, res).catch(() => refuse(res, 500));
    stateSender(req, publicUrl, trustProxy);
    delete req.headers.expect; // answered here already: the body comes at once
    proxy.web(req, res, { target: targets[routeOf(req.url)] }).catch(() => sayUnreachable(req, res));
  });

  server.on('upgrade', (req, socket, head) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (routeOf(req.url) !== 'realtime') return refuseUpgrade(socket, '404 Not Found');
    stateSender(req, publicUrl, trustProxy);
    proxy.ws(req, socket, { target: targets.realtime, agent: false, upgradeTimeout: HEAD_WITHIN_MS }, head).catch(() => refuseUpgrade(socket));
  });

  server.on('clientError', (error, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    refuseUpgrade(socket, status);
  });

  return {
    server,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host }, () => resolve(server.address().port));
      }),
    /** Takes nothing new, lets running answers end for a moment, then closes what is left. */
    close: () =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        for (const socket of sockets) socket.end();
        const cutSockets = setTimeout(() => sockets.forEach((socket) => socket.destroy()), SOCKET_DRAIN_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(cut);
          clearTimeout(cutSockets);
          agent.destroy();
          resolve();
        });
      }),
  };
}

/** Who asks and by which name is stated here; what came along in such headers is dropped, but for the entries of trusted proxies. */
function stateSender(req, publicUrl, trustProxy) {
  const before = trustProxy > 0 ? entries(req.headers['x-forwarded-for']).slice(-trustProxy) : [];
  for (const name of Object.keys(req.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') delete req.headers[name];
  }
  const host = req.headers.host ?? publicUrl.host;
  req.headers['x-forwarded-for'] = [...before, (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '')].join(', ');
  req.headers['x-forwarded-host'] = host;
  req.headers['x-forwarded-proto'] = host === publicUrl.host ? publicUrl.protocol.slice(0, -1) : 'http';
}

const entries = (header) => (header ?? '').split(',').map((one) => one.trim()).filter(Boolean);

/** Passes an answer on as it comes; one of unknown length may be slow to begin, so its head goes ahead. */
function passOn(answer, res) {
  if (res.headersSent || res.destroyed) return answer.destroy();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!OF_THE_CONNECTION.has(name)) res.setHeader(name, value);
  }
  res.writeHead(answer.statusCode, answer.statusMessage);
  if (answer.headers['content-length'] === undefined) res.flushHeaders();
  answer.pipe(res);
}

function refuse(res, status) {
  if (res.headersSent) return res.destroy();
  res.writeHead(status, { connection: 'close', 'content-length': 0 });
  res.end();
}

function refuseUpgrade(socket, status = '502 Bad Gateway') {
  if (!socket || socket.destroyed) return;
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\nretry-after: 5\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}
