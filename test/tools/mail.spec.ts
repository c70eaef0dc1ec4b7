import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailNames, startMailCatcher } from '../../tools/services/mail.mjs';
import { mailPages } from '../../tools/services/mail-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'citylore-mail-'));
let catcher: Awaited<ReturnType<typeof startMailCatcher>>;
let server: Server;
let port: number;

beforeAll(async () => {
  catcher = await startMailCatcher({ folder });
  const pages = mailPages(folder);
  server = createServer((req, res) => void pages(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
  const transport = createTransport(catcher.url);
  for (const subject of ['Older', 'Newer <script>alert(1)</script> É']) {
    await transport.sendMail({
      from: 'site@citylore.example',
      to: 'awa@citylore.example',
      subject,
      text: `Sign in: http://localhost:4280/en/sign-in?token=a&b=1.\n<img src=x onerror=alert(1)>`,
      html: '<a href="http://localhost:4280/only-in-html?a=1&amp;b=2">x</a><a href="javascript:alert(1)">y</a>',
    });
  }
});

afterAll(async () => {
  server.close();
  await catcher.stop();
  rmSync(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers: { host: `localhost:${port}`, ...headers } }, (res) => {
      let body = '';
      res.on('data', (chunk) => (body += String(chunk))).on('end', () => resolve({ status: res.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('shows what was sent, newest first, as text only, with its links', async () => {
  const { status, body } = await get('/_mail');
  expect(status).toBe(200);
  expect(body.indexOf('Newer')).toBeLessThan(body.indexOf('Older'));
  expect(body).not.toMatch(/<script|<img|href="javascript/i);
  expect(body).toContain('href="http://localhost:4280/en/sign-in?token=a&#38;b=1"');
  expect(body).toContain('href="http://localhost:4280/only-in-html?a=1&#38;b=2"');
});

it('gives the source of one mail, and no other file', async () => {
  const [name] = await mailNames(folder);
  expect((await get(`/_mail/${name}`)).body).toContain('To: awa@citylore.example');
  expect((await get('/_mail/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  expect((await get('/_mail/nothing.eml')).status).toBe(404);
});

it.each<Record<string, string>>([{ host: 'citylore.example' }, { 'x-forwarded-for': '203.0.113.9' }, { forwarded: 'for=203.0.113.9' }])('is closed to %j', async (headers) => {
  expect((await get('/_mail', headers)).status).toBe(404);
});
