import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { readSettings } from './server/settings.js';
import { Site } from './server/site.js';
import type { SplitStyles } from './server/split-styles.js';
import { StaticFiles } from './server/static-files.js';

// React decides at its first import whether it is the production build.
process.env.NODE_ENV ??= 'production';
const { createRequestHandler } = await import('react-router');

const settings = readSettings(process.env);
const build = (await import(pathToFileURL(join(settings.buildFolder, 'server/index.js')).href)) as ServerBuild;
const render = createRequestHandler(build, process.env.NODE_ENV);
const styles = JSON.parse(readFileSync(join(settings.buildFolder, 'styles.json'), 'utf8')) as SplitStyles;
const site = new Site(settings, new StaticFiles(join(settings.buildFolder, 'client')), (request) => render(request), styles);

const server = createServer((request, response) => {
  site.answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', name: 'web', path: request.url, message: String(error) })}\n`);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
    response.end();
  });
});
server.keepAliveTimeout = 65_000;

function stop(): void {
  if (site.stopping) return;
  site.stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 8000).unref();
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
if (process.send) process.once('disconnect', stop);

server.listen(settings.port, settings.host, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ ready: true, name: 'web', port })}\n`);
});
