import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { type Mailbox, openMailbox, tokenIn } from '@libs/platform/mail/testing/mailbox.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { AccountsApiModule } from '../accounts.api.module.js';
import { AccountsReactions } from '../accounts.reactions.js';
import { AccountsWorkerModule } from '../accounts.worker.module.js';
import { MemberStatus } from '../member.entity.js';
import { addMember, advance, cookieOf } from '../testing/people.js';

const REQUEST = 'mutation ($email: String!, $language: String, $returnTo: String) { requestSignInLink(email: $email, language: $language, returnTo: $returnTo) }';
const USE = 'mutation ($token: String!) { signInWithLink(token: $token) { id sessions { current } } }';

describe('signing in by mail', () => {
  let app: TestApp;
  let box: Mailbox;

  beforeAll(async () => {
    box = await openMailbox();
    app = await startTestApp({ imports: [AccountsApiModule, CitiesModule], worker: [AccountsWorkerModule, CitiesModule], environment: { SMTP_URL: box.url } });
  });
  afterAll(async () => {
    await app.close();
    await box.close();
  });

  const request = (email: string, language?: string, returnTo?: string) => app.graphql<{ requestSignInLink: boolean }>(REQUEST, { email, language, returnTo }, { address: `198.18.${Math.floor(Math.random() * 250)}.9` });
  const use = (token: string) => app.graphql<{ signInWithLink: { id: string } }>(USE, { token });
  const refused = { code: 'BAD_USER_INPUT', reason: 'SIGN_IN_LINK_NOT_VALID' };
  const linkFor = async (email: string) => {
    const known = box.count(email);
    await request(email);
    return tokenIn(await box.to(email, known));
  };

  it('mails a link in the member’s language that signs in once', async () => {
    const member = await addMember(app.dataSource, { email: 'amal@example.org', name: 'Amal <b>Haddad</b>', locale: 'ar' });
    expect((await request('Amal@example.org')).data.requestSignInLink).toBe(true);
    const mail = await box.to('amal@example.org');
    expect(mail.subject).toBe('رابط دخولك إلى Citylore');
    expect(mail.html).toContain('dir="rtl"');
    expect(mail.html).toContain('Amal &lt;b&gt;Haddad&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>Haddad');
    expect(mail.text).toContain('Amal <b>Haddad</b>');
    expect(mail.text).toMatch(/http:\/\/localhost:4280\/ar\/sign-in\/link\?token=[\w-]{43}\n/);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const answer = await use(tokenIn(mail));
    expect(answer.data.signInWithLink).toEqual({ id: member.id, sessions: [{ current: true }] });
    expect(cookieOf(answer)).not.toBe('');
    const again = await use(tokenIn(mail));
    expect(again.errors?.[0]?.extensions).toEqual(refused);
    expect(again.cookies).toEqual([]);
  });

  it('carries the page the person came from, and takes none of another site', async () => {
    await addMember(app.dataSource, { email: 'back@example.org' });
    await request('back@example.org', 'fr', '/fr/clips/new?city=a&b=ç');
    const mail = await box.to('back@example.org');
    const [link = ''] = /http:\S+/.exec(mail.text ?? '') ?? [];
    expect(new URL(link).pathname).toBe('/fr/sign-in/link');
    expect(new URL(link).searchParams.get('return')).toBe('/fr/clips/new?city=a&b=ç');
    expect((await use(tokenIn(mail))).errors).toBeUndefined();
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'en']) {
      expect((await request('back@example.org', 'fr', path)).errors?.[0]?.extensions.fields).toEqual([{ path: 'returnTo', code: 'INVALID' }]);
    }
    expect(box.count('back@example.org')).toBe(1);
  });

  it('keeps the token nowhere: not in the table, the outbox or the queue', async () => {
    await addMember(app.dataSource, { email: 'kept@example.org' });
    const token = await linkFor('kept@example.org');
    const rows = await app.dataSource.query<{ text: string }[]>(
      `SELECT l::text AS text FROM sign_in_link l UNION ALL SELECT o::text FROM outbox o UNION ALL SELECT s::text FROM network_setting s`,
    );
    expect(rows.some(({ text }) => text.includes(token))).toBe(false);
    expect(await app.dataSource.query('SELECT 1 FROM sign_in_link WHERE token_hash = $1', [hashToken(token)])).toHaveLength(1);
  });

  it('answers alike for unknown and suspended addresses, and mails nothing', async () => {
    await addMember(app.dataSource, { email: 'sus@example.org', status: MemberStatus.SUSPENDED });
    await addMember(app.dataSource, { email: 'known@example.org' });
    const answers = [await request('nobody@example.org'), await request('sus@example.org'), await request('known@example.org', 'fr')];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await box.to('known@example.org')).subject).toBe('Votre lien de connexion à Citylore');
    expect(box.count('nobody@example.org') + box.count('sus@example.org')).toBe(0);
    expect(await app.dataSource.query(`SELECT 1 FROM sign_in_link l JOIN member m ON m.id = l.member_id WHERE m.email = 'sus@example.org'`)).toEqual([]);
  });

  it('lets only the newest link in', async () => {
    await addMember(app.dataSource, { email: 'two@example.org' });
    const first = await linkFor('two@example.org');
    const second = await linkFor('two@example.org');
    expect(second).not.toBe(first);
    expect((await use(first)).errors?.[0]?.extensions).toEqual(refused);
    expect((await use(second)).errors).toBeUndefined();
  });

  it('lets two who use one link at once in once', async () => {
    await addMember(app.dataSource, { email: 'race@example.org' });
    const token = await linkFor('race@example.org');
    const answers = await Promise.all([use(token), use(token), use(token)]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('is of no use after half an hour, nor to who was suspended meanwhile', async () => {
    const member = await addMember(app.dataSource, { email: 'late@example.org' });
    const suspended = await addMember(app.dataSource, { email: 'later@example.org' });
    const [late, other] = [await linkFor('late@example.org'), await linkFor('later@example.org')];
    await app.dataSource.query(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [suspended.id]);
    expect((await use(other)).errors?.[0]?.extensions).toEqual(refused);
    advance(app, LIMITS.signIn.linkExpiresMs + 1_000);
    expect((await use(late)).errors?.[0]?.extensions).toEqual(refused);
    expect(await app.dataSource.query('SELECT 1 FROM session WHERE member_id = ANY($1)', [[member.id, suspended.id]])).toEqual([]);
  });

  it.each(['', 'x', 'A'.repeat(43), '../..', 'A'.repeat(201)])('refuses the token %p', async (token) => {
    expect((await use(token)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('sends again under the same name when the mail server was busy, and mails the same link when the event is repeated', async () => {
    const member = await addMember(app.dataSource, { email: 'busy@example.org' });
    box.refuseOnce.push('busy@example.org');
    await request('busy@example.org');
    const first = await box.to('busy@example.org');
    const [link] = await app.dataSource.query<{ id: string }[]>('SELECT id FROM sign_in_link WHERE member_id = $1', [member.id]);
    const [event] = await app.dataSource.query<{ id: string; payload: { linkId: string; language: string } }[]>(`SELECT id, payload FROM outbox WHERE payload->>'linkId' = $1`, [link?.id]);
    if (!event || !link) throw new Error('no event');
    await app.worker?.get(AccountsReactions, { strict: false }).mailSignInLink(event.payload, { eventId: event.id, signal: new AbortController().signal });
    const second = await box.to('busy@example.org', 1);
    expect(second.messageId).toBe(first.messageId);
    expect(tokenIn(second)).toBe(tokenIn(first));
    expect(tokenIn(first)).toBe(await app.get(LinkTokens).of('sign-in-link', link.id));
  });

  it('limits requests by the address that is mailed to, known or not', async () => {
    for (const email of ['often@example.org', 'unknown-often@example.org']) {
      if (email.startsWith('often')) await addMember(app.dataSource, { email });
      for (let n = 0; n < 5; n += 1) expect((await request(email)).errors).toBeUndefined();
      expect((await request(email)).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_TRIES' });
    }
  });

  it('names bad input', async () => {
    expect((await request('nowhere')).errors?.[0]?.extensions.fields).toEqual([{ path: 'email', code: 'EMAIL_INVALID' }]);
    expect((await request('a@example.org', 'xx')).errors?.[0]?.extensions.fields).toEqual([{ path: 'language', code: 'CHOICE_UNKNOWN' }]);
  });
});
