import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { FailedMails } from '@libs/platform/mail/failed-mails.service.js';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type Mailbox, openMailbox } from '@libs/platform/mail/testing/mailbox.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';

const COMMAND = resolve(process.env.TEST_BUILD ?? 'dist', 'apps/worker/src/mails.js');
const words = { subject: 'Hello', before: ['{name}'], after: [] };

@Module({ imports: [MailWorkerModule] })
class GreetingModule {
  constructor(mails: MailTexts) {
    mails.register({ en: { greeting: words, farewell: words }, fr: { greeting: words, farewell: words }, ar: { greeting: words, farewell: words } });
  }
}

describe('the command for mails that were given up', () => {
  let box: Mailbox;
  let test: TestApp;
  beforeAll(async () => {
    box = await openMailbox();
    test = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule], worker: [GreetingModule], environment: { SMTP_URL: box.url } });
  });
  afterAll(async () => {
    await test.close();
    await box.close();
  });

  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('close', (code) => done({ code, out, err }));
    });
  const failed = async () => (await new FailedMails(test.get(Jobs)).list()).map(({ id }) => id).toSorted();

  /** Mails to people whom the server refuses, until all of them are given up. */
  const giveUp = async (mails: { id: string; to: string; kind: string }[]) => {
    for (const { id, to, kind } of mails) {
      box.refuseAlways.add(to);
      await test.get(Jobs).add(sendMail, { kind, to, locale: 'en', params: { name: 'Åse' } }, { id });
    }
    const ids = mails.map(({ id }) => id).toSorted();
    await eventually(async () => expect(await failed()).toEqual(ids), 15_000);
  };

  it('says that there are none', async () => {
    expect(await run('failed')).toEqual({ code: 0, out: 'No mail was given up within the last week.\n', err: '' });
    expect((await run('resend', 'all')).out).toContain('nothing is sent again');
  }, 60_000);

  it('lists them with the server’s last word, and sends what is asked for, once', async () => {
    await giveUp([
      { id: 'one', to: 'one@example.org', kind: 'greeting' },
      { id: 'two', to: 'two@example.org', kind: 'farewell' },
      { id: 'three', to: 'three@example.org', kind: 'farewell' },
    ]);
    const { out } = await run();
    expect(out).toMatch(/greeting {2}one@example\.org\n {2}id one\n {2}The mail server refuses the recipient/);
    box.refuseAlways.clear();

    expect((await run('resend', 'one', 'unknown')).out).toBe('1 mail waits again; a worker takes them at once:\n  greeting  one@example.org\n');
    await box.to('one@example.org');
    expect(await failed()).toEqual(['three', 'two']);
    expect((await run('resend', 'one')).out).toContain('nothing is sent again');
    expect((await run('resend', '--kind', 'greeting')).out).toContain('nothing is sent again');

    const [first, second] = await Promise.all([run('resend', '--kind', 'farewell'), run('resend', 'all')]);
    expect([first.code, second.code]).toEqual([0, 0]);
    await box.to('two@example.org');
    await box.to('three@example.org');
    await eventually(async () => expect(await failed()).toEqual([]));
    expect(['one', 'two', 'three'].map((name) => box.count(`${name}@example.org`))).toEqual([1, 1, 1]);
  }, 60_000);

  it('is given up again where the server still refuses, and can be sent again', async () => {
    await giveUp([{ id: 'gone', to: 'gone@example.org', kind: 'greeting' }]);
    expect((await run('resend', 'all')).out).toContain('1 mail waits again');
    await eventually(async () => expect(await failed()).toEqual(['gone']), 15_000);
    box.refuseAlways.clear();
    await run('resend', 'gone');
    await box.to('gone@example.org');
  }, 60_000);

  it('refuses with a sentence', async () => {
    for (const args of [['resend'], ['delete'], ['resend', '--kind'], ['resend', 'all', 'one'], ['failed', 'one']]) {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/^Say what to do: .*\n$/);
    }
  }, 60_000);
});
