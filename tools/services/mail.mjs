// A local post box for trying the product: takes every mail on a loopback port and keeps it as a file. Nothing leaves.
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const LARGEST_MAIL = 25 * 1024 * 1024;
const KEPT = 500;
const NAME = /^\d{8}T\d{9}-[0-9a-f]{8}\.eml$/;

/** Listens on a free loopback port; `folder` keeps the newest mails as .eml files named by their time. */
export async function startMailCatcher({ folder }) {
  const { SMTPServer } = await import('smtp-server');
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST_MAIL,
    disableReverseLookup: true,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onData: (stream, _session, done) => keep(stream, folder).then(() => done(), done),
  });
  server.on('error', () => {}); // a client that hung up in the middle of a mail
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address();
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function keep(stream, folder) {
  const name = `${new Date().toISOString().replace(/[-:.Z]/g, '')}-${randomBytes(4).toString('hex')}.eml`;
  const half = join(folder, `${name}.part`);
  try {
    await pipeline(stream, createWriteStream(half, { mode: 0o600 }));
    if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
    await rename(half, join(folder, name));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  const old = (await mailNames(folder)).slice(KEPT);
  await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
}

/** The names of the kept mails, newest first. */
export async function mailNames(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => NAME.test(name)).sort().reverse();
}

/** The beginning of one mail's source, or undefined when `name` is none of ours. */
export async function mailSource(folder, name, bytes = LARGEST_MAIL) {
  if (!NAME.test(name)) return undefined;
  const file = join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (!found) return undefined;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(bytes, found.size)), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
