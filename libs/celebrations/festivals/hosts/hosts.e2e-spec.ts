import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { type Mailbox, openMailbox } from '@libs/platform/mail/testing/mailbox.js';
import { settled } from '@libs/platform/testing/settled.js';
import { HIDE } from '../../testing/documents.js';
import { CelebrationStage } from '../../testing/stage.js';
import type { MadeFestival } from '../../testing/festival-stage.js';
import { HostLinkAsked, OfferDeclined } from './host.events.js';
import { CREATE_OFFER, DECLINE, DELETE_OFFER, HOSTING, HOSTS, INVITE, JOIN, OFFERS, REMOVE, SAVE_OFFER, SEND_OFFER, TAKE_BACK } from './testing/documents.js';
import { type Answered, type Host, HostStage, type Offered } from './testing/host-stage.js';

const CELEBRATION = 'query ($id: ID!) { celebration(id: $id) { state host viewerCan { edit submit } } }';
const CITY = 'query ($id: ID!) { cityCelebrations(cityId: $id) { nodes { id } } }';
const OWN = 'query ($id: ID!) { cityCelebrations(cityId: $id, own: true) { nodes { id } } }';
const INBOX = '{ notifications { nodes { id kind href } } }';
const tokenIn = (text: string | undefined) => /\/festivals\/hosting\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';

describe('hosts of a festival', () => {
  let stage: CelebrationStage;
  let mails: Mailbox;
  let t: HostStage;
  beforeAll(async () => {
    mails = await openMailbox();
    stage = await CelebrationStage.open({ worker: true, environment: { SMTP_URL: mails.url, MAIL_FROM: 'Citylore <post@citylore.example>' } });
    t = new HostStage(stage);
  });
  afterAll(async () => {
    await stage.close();
    await mails.close();
  });

  const hosting = ({ token }: Pick<Host, 'token'>) => stage.must<{ name: string; festival: object; venues: object[]; offers: Offered[] } | null>(null, HOSTING, { token });
  const listed = async (festival: MadeFestival, offer: string | null = null) => (await stage.must<{ nodes: { id: string; hostEmail: string }[] }>(festival.author, OFFERS, { festivalId: festival.id, offer })).nodes;
  const subjects = (email: string) => mails.mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(email))).map(({ subject }) => subject);

  it('walk from the call to the site without an account, and are told each step once', async () => {
    const festival = await t.festival();
    const email = `${newId()}@hosts.example`;
    await t.join(festival, { name: 'Le club  de lecture', email });
    const link = await mails.to(email);
    expect(link.subject).toBe('Votre page pour « La semaine qui apprend »');
    const host = { email, token: tokenIn(link.text) };
    expect(await hosting(host)).toMatchObject({ name: 'Le club de lecture', festival: { slug: festival.slug, callIsOpen: true }, offers: [] });
    const draft = await t.draft(host, festival);
    expect(draft).toMatchObject({ offer: 'DRAFT', missing: ['DESCRIPTION', 'PLACE_OR_LINK'], can: { edit: true, send: true, takeBack: false, delete: true }, celebration: { host: 'Le club de lecture', zone: 'Africa/Dakar' } });
    const send = { token: host.token, id: draft.id };
    expect(await stage.refusal(null, SEND_OFFER, { ...send, edits: 1 })).toBe('BAD_USER_INPUT CELEBRATION_INCOMPLETE description:DESCRIPTION placeName:PLACE_OR_LINK');
    const saved = await t.save(host, draft, { description: 'Des contes.', onlineUrl: 'https://meet.example/room' });
    // What is for those registered alone is its host's, too.
    expect([saved.onlineUrl, saved.celebration.onlineUrl, saved.missing]).toEqual(['https://meet.example/room', null, []]);
    expect(await stage.refusal(null, SAVE_OFFER, { token: host.token, input: { id: draft.id, edits: 1, description: 'Autre chose.' } })).toBe('CONFLICT CELEBRATION_CHANGED');
    expect(await stage.refusal(null, SEND_OFFER, { ...send, edits: 1 })).toBe('CONFLICT CELEBRATION_CHANGED');
    const sent = await t.send(host, saved);
    expect(sent).toMatchObject({ offer: 'OFFERED', can: { edit: false, takeBack: true } });
    expect(await stage.refusal(null, SAVE_OFFER, { token: host.token, input: { id: draft.id, edits: 2, title: 'Plus tard' } })).toBe('CONFLICT OFFER_NOT_EDITABLE');
    expect(await t.accept(festival, sent)).toEqual([{ id: draft.id, done: true, code: null }]);
    expect((await mails.to(email, 1)).subject).toBe('Acceptée : « Contes du matin »');
    // The desk asks for changes; the host mends, offers again, and the organisers pass it on.
    const made = { ...festival, id: draft.id, edits: 0 };
    const item = await stage.itemOf(draft.id);
    const { revision } = await stage.must<{ revision: number }>(festival.moderator, 'mutation ($id: ID!) { claimReview(id: $id) { revision } }', { id: item });
    const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { id } }';
    await stage.must(festival.moderator, decide, { input: { id: item, revision, decision: 'REQUEST_CHANGES', reasonCode: 'OTHER', note: 'Pour quel âge ?' } });
    expect((await mails.to(email, 2)).text).toContain('Pour quel âge ?');
    const [back] = (await hosting(host))?.offers ?? [];
    expect(back).toMatchObject({ offer: 'ACCEPTED', decision: { decision: 'REQUEST_CHANGES', note: 'Pour quel âge ?' }, can: { edit: true, send: true, delete: false } });
    if (!back) throw new Error('it is gone');
    await t.accept(festival, await t.send(host, await t.save(host, back, { ageFrom: 6 })));
    await stage.approve(made);
    expect((await mails.to(email, 4)).subject).toBe('Sur le site : « Contes du matin »');
    expect(await stage.must(null, CELEBRATION, { id: draft.id })).toMatchObject({ state: 'PUBLISHED', host: 'Le club de lecture' });
    expect((await hosting(host))?.offers[0]?.can).toEqual({ edit: false, send: false, takeBack: false, delete: false });
    expect(await stage.must(festival.author, HOSTS, { festivalId: festival.id })).toMatchObject({ nodes: [{ name: 'Le club de lecture', email, state: 'ACTIVE', offered: 0, accepted: 1, published: 1 }] });
    await stage.must(festival.moderator, HIDE, { id: draft.id, reasonCode: 'OTHER', note: 'La salle est fermée.' });
    const hidden = await mails.to(email, 5);
    expect([hidden.subject, hidden.text?.includes('La salle est fermée.')]).toEqual(['Retirée du site pour l’instant : « Contes du matin »', true]);
    await settled(stage.app);
    expect(subjects(email)).toHaveLength(6);
  });

  it('have drafts that nobody sees, offers that the crew sees, and nothing that another host sees', async () => {
    const festival = await t.festival();
    const [host, other] = [await t.join(festival), await t.join(festival)];
    const contributor = await stage.worker(festival.city.id, 'CONTRIBUTOR');
    const draft = await t.draft(host, festival);
    const seenBy = async () => {
      const people = { visitor: null, organiser: festival.author, contributor, moderator: festival.moderator };
      const seen = await Promise.all(Object.entries(people).map(async ([name, one]) => ((await stage.must(one, CELEBRATION, { id: draft.id })) ? [name] : [])));
      const lists = await Promise.all([festival.author, contributor].map(async (one) => (await stage.must<{ nodes: { id: string }[] }>(one, CITY, { id: festival.city.id })).nodes.some(({ id }) => id === draft.id)));
      return [...seen.flat(), ...lists.map(String), (await listed(festival)).length];
    };
    expect(await seenBy()).toEqual(['false', 'false', 0]);
    expect(await t.accept(festival, draft)).toEqual([{ id: draft.id, done: false, code: 'CELEBRATION_UNKNOWN' }]);
    for (const [operation, more] of [[SAVE_OFFER, { input: { id: draft.id, edits: 1, title: 'Mine' } }], [SEND_OFFER, { id: draft.id, edits: 1 }], [TAKE_BACK, { id: draft.id }], [DELETE_OFFER, { id: draft.id }]] as const) {
      expect(await stage.refusal(null, operation, { token: other.token, ...more })).toBe('NOT_FOUND OFFER_UNKNOWN');
    }
    const offered = await t.send(host, await t.save(host, draft, { description: 'Des contes.', themes: ['celebration'], placeName: 'Mairie' }));
    expect(await seenBy()).toEqual(['organiser', 'false', 'false', 1]);
    expect(await stage.must(festival.author, CELEBRATION, { id: draft.id })).toMatchObject({ viewerCan: { edit: false, submit: false } });
    expect(await stage.refusal(contributor, OFFERS, { festivalId: festival.id })).toBe('FORBIDDEN NOT_ALLOWED');
    await stage.must(null, TAKE_BACK, { token: host.token, id: draft.id });
    expect(await seenBy()).toEqual(['false', 'false', 0]);
    await t.accept(festival, await t.send(host, offered));
    expect(await seenBy()).toEqual(['organiser', 'contributor', 'moderator', 'true', 'true', 0]);
    expect(await stage.must(festival.author, OWN, { id: festival.city.id })).toEqual({ nodes: [] });
  });

  it('are answered many at once: a fault stops nobody, and the same again is harmless', async () => {
    const festival = await t.festival();
    const host = await t.join(festival);
    const offers = await Promise.all(['A', 'B', 'C', 'D'].map((title) => t.offered(host, festival, { title })));
    const [a, b, c, d] = offers as [Offered, Offered, Offered, Offered];
    const elsewhere = await t.festival({ city: festival.city, author: festival.author, moderator: festival.moderator });
    const stranger = await t.offered(await t.join(elsewhere), elsewhere);
    await stage.must(null, TAKE_BACK, { token: host.token, id: c.id });
    const stale = { ...b, celebration: { ...b.celebration, edits: 1 } };
    const answer = await t.accept(festival, a, stale, c, stranger, d);
    const expected = (...codes: (string | null)[]) => [a, b, c, stranger, d].map(({ id }, at) => ({ id, done: codes[at] === null, code: codes[at] }));
    expect(answer).toEqual(expected(null, 'CELEBRATION_CHANGED', 'CELEBRATION_UNKNOWN', 'OFFER_UNKNOWN', null));
    const before = await stage.everything();
    expect(await t.accept(festival, a, stale, c, stranger, d)).toEqual(answer);
    expect(await stage.everything()).toBe(before);
    const declined = await stage.must<Answered[]>(festival.author, DECLINE, { festivalId: festival.id, offers: [a, b].map(({ id, celebration: { edits } }) => ({ id, edits })), note: 'La salle est prise.' });
    expect(declined.map(({ code }) => code)).toEqual(['OFFER_NOT_WAITING', null]);
    expect((await listed(festival, 'DECLINED')).map(({ id }) => id)).toEqual([b.id]);
    // Its host reads why, mends it, and offers it again.
    const [read] = ((await hosting(host))?.offers ?? []).filter(({ id }) => id === b.id);
    expect(read).toMatchObject({ offer: 'DECLINED', offerNote: 'La salle est prise.', can: { edit: true } });
    expect((await t.save(host, b, { placeName: 'École' })).offer).toBe('DRAFT');
    expect(await listed(festival, 'DECLINED')).toEqual([]);
  });

  it('are on the site at once where an administrator trusts the city, and read of it in one mail', async () => {
    const festival = await t.festival();
    await stage.trust(festival.city);
    const host = await t.join(festival, { locale: 'ar' });
    const offered = await t.offered(host, festival);
    await t.accept(festival, offered);
    expect(await stage.must(null, CELEBRATION, { id: offered.id })).toMatchObject({ state: 'PUBLISHED' });
    await settled(stage.app);
    expect(subjects(host.email)).toEqual(['صفحتك في «La semaine qui apprend»', 'في الموقع الآن: «Contes du matin»']);
  });

  it('are told once whatever is repeated, and organisers hear again only after they have read', async () => {
    const festival = await t.festival();
    const host = await t.join(festival, { locale: 'en' });
    const [a, b] = [await t.offered(host, festival), await t.offered(host, festival, { title: 'Second' })];
    const inbox = async () => (await stage.must<{ nodes: { id: string; kind: string; href: string }[] }>(festival.author, INBOX)).nodes.filter(({ kind }) => kind === 'OFFERS_WAIT');
    await settled(stage.app);
    expect(await inbox()).toMatchObject([{ href: `/festivals/${festival.slug}/offers` }]);
    await stage.must(festival.author, 'mutation { markNotificationsRead }');
    await stage.must(null, TAKE_BACK, { token: host.token, id: a.id });
    await t.send(host, a);
    await settled(stage.app);
    expect(await inbox()).toHaveLength(2);
    await stage.must(festival.author, DECLINE, { festivalId: festival.id, offers: [{ id: b.id, edits: b.celebration.edits }], note: 'No room.' });
    await settled(stage.app);
    // A worker that died after the mail was asked for, and before that was noted, does it again.
    await stage.dataSource.query(`UPDATE outbox SET relayed_at = NULL WHERE type = $1`, [OfferDeclined.type]);
    await stage.dataSource.transaction((tx) => stage.app.get(Outbox).add(tx, HostLinkAsked, { hostId: newId(), askedAt: '2031-01-01T00:00:00.000Z', mail: 'host-link' }));
    await settled(stage.app);
    // If a mail went out already, the same goes again under its name, of which programs show one.
    const names = new Map(mails.mails.map(({ messageId, subject, to }) => [messageId, { subject, to: [to ?? []].flat()[0]?.text }]));
    expect([...names.values()].filter(({ to }) => to === host.email).map(({ subject }) => subject)).toEqual(['Your page at “La semaine qui apprend”', 'Not accepted: “Second”']);
  });

  it('join while the call is open, ask for a new link, and are shown out', async () => {
    const festival = await t.festival();
    const first = await t.join(festival);
    await t.join(festival, { email: first.email, name: 'Mallory' });
    expect(await t.token(first.email)).toBe(first.token);
    // A link that a newer one made void is not mailed any more.
    await settled(stage.app);
    stage.app.get(Clock).advance(LIMITS.festivalHosts.linkMs + 1);
    const host = await t.join(festival, { email: first.email.toUpperCase() }).then(async () => ({ ...first, token: await t.token(first.email) }));
    expect(host.token).not.toBe(first.token);
    expect(await hosting(first)).toBeNull();
    expect(await stage.refusal(null, CREATE_OFFER, { token: first.token, input: { key: newId(), title: 'x', startsLocal: '2031-01-01T10:00', endsLocal: '2031-01-01T11:00' } })).toBe('NOT_FOUND HOST_UNKNOWN');
    const key = newId();
    const made = await t.draft(host, festival, { key });
    expect((await t.draft(host, festival, { key })).id).toBe(made.id);
    const closed = await t.festival({ fields: { callOpenUntil: null } });
    const joining = { name: 'Ada', email: host.email, locale: 'en' };
    const another = { ...joining, email: `${newId()}@hosts.example` };
    expect(await stage.refusal(null, JOIN, { input: { ...another, slug: closed.slug } })).toBe('CONFLICT CALL_CLOSED');
    expect(await stage.refusal(null, JOIN, { input: { ...another, slug: (await stage.festivals.complete()).slug } })).toBe('NOT_FOUND FESTIVAL_UNKNOWN');
    const waiting = await t.offered(host, festival);
    const [listedHost] = (await stage.must<{ nodes: { id: string }[] }>(festival.author, HOSTS, { festivalId: festival.id })).nodes;
    for (let again = 0; again < 2; again++) await stage.must(festival.author, REMOVE, { id: listedHost?.id });
    expect(await hosting(host)).toBeNull();
    expect((await listed(festival, 'DECLINED')).map(({ id }) => id)).toEqual([waiting.id]);
    stage.app.get(Clock).advance(LIMITS.festivalHosts.linkMs + 1);
    await stage.must(null, JOIN, { input: { ...joining, slug: festival.slug } });
    await settled(stage.app);
    expect(mails.count(host.email)).toBe(2);
  });

  it('of last year are invited once, and find what they held', async () => {
    const festival = await t.festival();
    const host = await t.join(festival, { locale: 'en' });
    await t.accept(festival, await t.offered(host, festival));
    await stage.approve({ ...festival, id: (await listed(festival, 'ACCEPTED'))[0]?.id ?? '' });
    const copy = 'mutation ($input: CopyFestivalInput!) { copyFestival(input: $input) { id slug edits } }';
    const next = await stage.must<{ id: string; slug: string; edits: number }>(festival.author, copy, { input: { id: festival.id, key: newId(), startsOn: stage.dayFromNow(360) } });
    expect(await stage.refusal(festival.author, INVITE, { festivalId: next.id })).toBe('CONFLICT CALL_CLOSED');
    const opened = await stage.festivals.save({ ...festival, ...next }, { callText: 'Encore !', callOpenUntil: stage.dayFromNow(300) });
    await stage.must(festival.author, 'mutation ($id: ID!, $edits: Int!) { submitFestival(id: $id, edits: $edits) { id } }', { id: next.id, edits: opened.edits });
    await stage.approve({ ...festival, id: next.id });
    const invited = await Promise.all([1, 2].map(() => stage.must<number>(festival.author, INVITE, { festivalId: next.id })));
    expect(invited.toSorted()).toEqual([0, 1]);
    await settled(stage.app);
    const all = subjects(host.email);
    expect(all.filter((subject) => subject?.endsWith('will you take part again?'))).toHaveLength(1);
    const token = tokenIn(mails.mails.findLast(({ subject }) => subject?.endsWith('will you take part again?'))?.text);
    const again = await hosting({ token });
    expect(again).toMatchObject({ isFromLastYear: true, offers: [{ offer: 'DRAFT', missing: [], celebration: { title: 'Contes du matin', state: 'DRAFT' } }] });
    const [kept] = again?.offers ?? [];
    if (kept) await t.send({ email: host.email, token }, kept);
    expect(await stage.must(festival.author, HOSTS, { festivalId: next.id })).toMatchObject({ nodes: [{ state: 'ACTIVE', offered: 1 }] });
  });
});
