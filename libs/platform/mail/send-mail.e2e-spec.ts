import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/access.js';
import { ActorSource } from '../access/actor-source.js';
import { type Actor, VISITOR } from '../access/actor.js';
import { Jobs } from '../jobs/jobs.js';
import { GiveUp } from '../jobs/processor.js';
import { eventually } from '../testing/eventually.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { MailTexts } from './mail-texts.js';
import { MailWorkerModule } from './mail.worker.module.js';
import { sendMail } from './send-mail.job.js';
import { SendMailProcessor } from './send-mail.processor.js';
import { type Mailbox, openMailbox } from './testing/mailbox.js';

const texts = (subject: string) => ({ greeting: { subject, before: ['{name}'], after: [] } });

@Module({ imports: [MailWorkerModule] })
class GreetingModule {
  constructor(mails: MailTexts) {
    mails.register({ en: texts('Hello'), fr: texts('Bonjour'), ar: texts('مرحبًا') });
  }
}

@Injectable()
class Nobody extends ActorSource {
  fromHeaders(): Promise<Actor> {
    return Promise.resolve(VISITOR);
  }
}

@Resolver()
class HelloResolver {
  @Public()
  @Query(() => String)
  hello(): string {
    return 'hello';
  }
}

@Module({ providers: [{ provide: ActorSource, useClass: Nobody }, HelloResolver] })
class VisitorsModule {}

describe('sending mail', () => {
  let app: TestApp;
  let box: Mailbox;

  beforeAll(async () => {
    box = await openMailbox();
    app = await startTestApp({ imports: [VisitorsModule], worker: [GreetingModule], environment: { SMTP_URL: box.url, MAIL_FROM: 'Citylore <post@citylore.example>' } });
  });
  afterAll(async () => {
    await app.close();
    await box.close();
  });

  const add = (to: string, locale: string, id: string, kind = 'greeting') => app.get(Jobs).add(sendMail, { kind, to, locale, params: { name: 'Åse' } }, { id });
  const states = async (id: string) => (await (await app.get(Jobs).queue('mail')).getJob(id))?.getState();

  it('speaks the reader’s language, or the first of the product', async () => {
    await add('fr@example.org', 'fr', 'one');
    await add('xx@example.org', 'xx', 'two');
    const mail = await box.to('fr@example.org');
    expect(mail.subject).toBe('Bonjour');
    expect(mail.from?.text).toBe('"Citylore" <post@citylore.example>');
    expect(mail.headers.get('content-language')).toBe('fr');
    expect(mail.text?.trim()).toBe('Åse');
    expect((await box.to('xx@example.org')).subject).toBe('Hello');
  });

  it('names a mail by its job, so that a repeat is known', async () => {
    await add('twice@example.org', 'en', 'same');
    const first = await box.to('twice@example.org');
    await eventually(async () => expect(await states('same')).toBeUndefined());
    await add('twice@example.org', 'en', 'same');
    const second = await box.to('twice@example.org', 1);
    await add('twice@example.org', 'en', 'other');
    const third = await box.to('twice@example.org', 2);
    expect(second.messageId).toBe(first.messageId);
    expect(third.messageId).not.toBe(first.messageId);
  });

  it('tries again after a passing refusal and gives up after a lasting one', async () => {
    box.refuseAlways.add('gone@example.org');
    box.refuseOnce.push('busy@example.org');
    await add('gone@example.org', 'en', 'gone');
    await add('busy@example.org', 'en', 'busy');
    await box.to('busy@example.org');
    expect(box.count('busy@example.org')).toBe(1);
    await eventually(async () => expect(await states('gone')).toBe('failed'));
    expect((await (await app.get(Jobs).queue('mail')).getJob('gone'))?.attemptsMade).toBe(1);
    expect(box.count('gone@example.org')).toBe(0);
  });

  it('gives up on a mail that has no words', async () => {
    const processor = app.worker?.get(SendMailProcessor, { strict: false });
    const run = { id: 'x', attempt: 1, last: false, signal: new AbortController().signal };
    await expect(processor?.run({ kind: 'unknown', to: 'a@example.org', locale: 'en', params: {} }, run)).rejects.toThrow(GiveUp);
  });

  it('sends to one address, whatever it looks like', async () => {
    const processor = app.worker?.get(SendMailProcessor, { strict: false });
    const run = { id: 'y', attempt: 1, last: false, signal: new AbortController().signal };
    const before = box.mails.length;
    await processor?.run({ kind: 'greeting', to: 'a@example.org, b@example.org', locale: 'en', params: { name: 'x' } }, run).catch(() => undefined);
    expect(box.count('b@example.org')).toBe(0);
    expect(box.mails.length - before).toBeLessThanOrEqual(1);
  });
});
