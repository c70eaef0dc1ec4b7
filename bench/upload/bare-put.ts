import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The limit: a bare PUT of which every byte goes into a file, and nothing else happens. Its folder is the one argument. */
const [folder = '.'] = process.argv.slice(2);
const server = createServer((request, response) => {
  pipeline(request, createWriteStream(join(folder, (request.url ?? '').replaceAll('/', ''))))
    .then(() => response.writeHead(204).end())
    .catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as AddressInfo).port })}\n`);
});
