import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { newId } from '@libs/platform/ids/id.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import { ExpireUnconfirmedProcessor } from '../registration/expire-unconfirmed.processor.js';
import { CANCEL_OF, CANCEL_REGISTRATION, CONFIRM, REGISTER } from '../registration/testing/documents.js';
import { type Open, type Registered, registrationToken, RegistrationStage } from '../registration/testing/registration-stage.js';
import { OccurrenceMoved } from '../when/occurrence.events.js';
import { CANCEL, MOVE, RESTORE_OCCURRENCE } from '../when/testing/documents.js';
import { SendRemindersProcessor } from './send-reminders.processor.js';

/** The entry for calendars in a mail, as a reader of calendars takes it. */
function entryOf(mail: ParsedMail): { method: string; uid: string; sequence: number; start: string; status: string; location: string } | null {
  const attached = mail.attachments.find(({ contentType }) => contentType.includes('calendar'));
  if (!attached) return null;
  const calendar = new ICAL.Component(ICAL.parse(attached.content.toString('utf8')) as object[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const status = event.component.getFirstPropertyValue('status');
  return { method: String(calendar.getFirstPropertyValue('method')), uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString(), status: String(status), location: event.location };
}

describe('what people registered are told', () => {
  let t: RegistrationStage;
  beforeAll(async () => {
    t = await RegistrationStage.open({ mail: true });
  });
  afterAll(() => t.close());

  const person = (name: string, locale = 'en') => t.stage.person({ name, locale });
  const mailOf = ({ id }: { id: string }) => `${id}@example.org`;
  const counts = (people: { id: string }[]) => people.map((one) => t.mails.count(mailOf(one)));
  const first = async ({ occurrenceId }: Open) => (await t.stage.dataSource.query<{ edits: number; startsAt: Date }[]>('SELECT edits, starts_at AS "startsAt" FROM occurrence WHERE id = $1', [occurrenceId]))[0] ?? { edits: 0, startsAt: new Date(0) };

  it('a visitor confirms by the link, and has the code and the entry for the calendar', async () => {
    const open = await t.announce(5, { onlineUrl: 'https://meet.example/room' });
    const email = `${newId()}@people.example`;
    await t.register(null, open, { name: 'Véra', email, locale: 'fr' });
    const asked = await t.mails.to(email);
    expect(asked.subject).toBe('Confirmez votre venue : « La nuit des contes »');
    expect(entryOf(asked)).toBeNull();
    await t.stage.must<Registered>(null, CONFIRM, { token: registrationToken(asked.text) });
    const made = await t.mails.to(email, 1);
    const { code, token } = await t.stage.must<Registered>(null, CONFIRM, { token: registrationToken(asked.text) });
    expect(made.text).toContain(code);
    expect(made.text).toContain('https://meet.example/room');
    expect(registrationToken(made.text)).toBe(token);
    const { startsAt } = await first(open);
    expect(entryOf(made)).toEqual({ method: 'REQUEST', uid: `${open.occurrenceId}@localhost`, sequence: 0, start: startsAt.toISOString(), status: 'CONFIRMED', location: 'Bibliothèque de Ndemba, Rue 12, Ndemba' });
    // Somebody tries the address again: only its owner hears of it.
    await t.stage.must(null, REGISTER, { input: { occurrenceId: open.occurrenceId, key: newId(), name: 'Mallory', email, locale: 'en' } });
    expect((await t.mails.to(email, 2)).subject).toBe('Vous étiez déjà sur la liste : « La nuit des contes »');
    await settled(t.stage.app);
    expect(t.mails.count(email)).toBe(3);
  });

  it('who waits hears of their place, and gets it with one who does not come', async () => {
    const open = await t.announce(1);
    const [a, b] = [await person('Ada'), await person('أمل', 'ar')];
    const mine = await t.register(a, open);
    await t.register(b, open);
    const waiting = await t.mails.to(mailOf(b));
    expect(waiting.subject).toBe('أنت في انتظار مكان: «La nuit des contes»');
    expect(entryOf(waiting)).toBeNull();
    await t.stage.must(open.author, CANCEL_OF, { id: mine.id, reason: 'Twice in the list.' });
    const freed = await t.mails.to(mailOf(b), 1);
    expect(entryOf(freed)?.method).toBe('REQUEST');
    expect(freed.headers.get('list')).toMatchObject({ unsubscribe: { url: expect.stringContaining('/ar/registrations/') } });
    const gone = await t.mails.to(mailOf(a), 1);
    expect(gone.text).toContain('Twice in the list.');
    expect(entryOf(gone)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: `${open.occurrenceId}@localhost` });
    await settled(t.stage.app);
    expect(counts([a, b])).toEqual([2, 2]);
    const inbox = await t.stage.must<{ nodes: object[] }>(b, '{ notifications { nodes { kind params { key value } } } }');
    expect(inbox.nodes).toEqual([{ kind: 'PLACE_FREED', params: [{ key: 'title', value: 'La nuit des contes' }] }]);
  });

  it('a move, a cancellation and a return reach everybody once, with a higher number each time', async () => {
    const open = await t.announce(2);
    const people = await Promise.all(['Ada', 'Ben', 'Cid'].map((name) => person(name)));
    for (const one of people) await t.register(one, open);
    await Promise.all(people.map((one) => t.mails.to(mailOf(one))));
    const { edits, startsAt } = await first(open);
    const later = new Date(startsAt.getTime() + 3_600_000);
    await t.stage.must(open.author, MOVE, { input: { id: open.occurrenceId, edits, scope: 'THIS', startsLocal: later.toISOString().slice(0, 16), reason: 'The hall is taken.' } });
    const [moved] = await Promise.all(people.map((one) => t.mails.to(mailOf(one), 1)));
    expect(moved?.text).toContain('The hall is taken.');
    expect(moved && entryOf(moved)).toMatchObject({ method: 'REQUEST', sequence: 1, start: later.toISOString() });
    // The same once more, as a worker that died half way would have it: whoever was told is passed over.
    const was = { startsLocal: '2031-01-01T10:00', endsLocal: '2031-01-01T11:00', startsAt: startsAt.toISOString(), placeName: null };
    await t.stage.dataSource.query(`DELETE FROM notice WHERE kind = 'MOVED' AND registration_id = (SELECT id FROM registration WHERE occurrence_id = $1 ORDER BY id LIMIT 1)`, [open.occurrenceId]);
    await t.stage.dataSource.transaction((tx) => t.stage.app.get(Outbox).add(tx, OccurrenceMoved, { occurrenceId: open.occurrenceId, sequence: 1, reason: null, was }));
    await t.mails.to(mailOf(people[0] ?? { id: '' }), 2);
    await settled(t.stage.app);
    expect(counts(people)).toEqual([3, 2, 2]);
    await t.stage.must(open.author, CANCEL, { input: { id: open.occurrenceId, edits: (await first(open)).edits, scope: 'THIS', reason: 'Storm.' } });
    const [off] = await Promise.all(people.map((one) => t.mails.to(mailOf(one), one === people[0] ? 3 : 2)));
    expect(off?.text).toContain('Storm.');
    expect(off && entryOf(off)).toMatchObject({ method: 'CANCEL', sequence: 2, status: 'CANCELLED' });
    await t.stage.must(open.author, RESTORE_OCCURRENCE, { id: open.occurrenceId });
    const [back] = await Promise.all(people.map((one) => t.mails.to(mailOf(one), one === people[0] ? 4 : 3)));
    expect(back && entryOf(back)).toMatchObject({ method: 'REQUEST', sequence: 3, status: 'CONFIRMED' });
    expect(await t.counted(open.occurrenceId)).toEqual({ taken: 2, waiting: 1, takenByRows: 2, waitingByRows: 1 });
    await settled(t.stage.app);
    expect(counts(people)).toEqual([5, 4, 4]);
    const kinds = await t.stage.must<{ nodes: { kind: string }[] }>(people[0] ?? null, '{ notifications { nodes { kind } } }');
    expect(kinds.nodes.map(({ kind }) => kind).toSorted()).toEqual(['OCCURRENCE_CANCELLED', 'OCCURRENCE_MOVED', 'OCCURRENCE_RESTORED']);
  });

  it('who has a place is reminded once, and again where it was moved', async () => {
    const open = await t.announce(1);
    const [a, b] = [await person('Ada'), await person('Ben')];
    await t.register(a, open);
    await t.register(b, open);
    await Promise.all([a, b].map((one) => t.mails.to(mailOf(one))));
    const worker = t.stage.app.worker;
    if (!worker) throw new Error('no worker');
    const remind = () => worker.get(SendRemindersProcessor, { strict: false }).run({}, { id: 'x', attempt: 1, last: true, signal: new AbortController().signal });
    await remind();
    await settled(t.stage.app);
    expect(counts([a, b])).toEqual([1, 1]);
    // A day before: 24 hours, as it is said where nothing else is.
    const { startsAt } = await first(open);
    worker.get(Clock, { strict: false }).advance(startsAt.getTime() - Date.now() - 23 * 3_600_000);
    await Promise.all([remind(), remind()]);
    const reminder = await t.mails.to(mailOf(a), 1);
    expect(reminder.subject).toBe('Soon: “La nuit des contes”');
    await settled(t.stage.app);
    await remind();
    await settled(t.stage.app);
    await eventually(() => expect(counts([a, b])).toEqual([2, 1]));
    expect(await t.stage.dataSource.query('SELECT sent_at IS NOT NULL AS sent FROM reminder WHERE occurrence_id = $1', [open.occurrenceId])).toEqual([{ sent: true }]);
    const own = await t.stage.must<{ registrations: { nodes: { id: string }[] } }>(a, '{ viewer { registrations { nodes { id } } } }');
    await t.stage.must(a, CANCEL_REGISTRATION, { id: own.registrations.nodes[0]?.id });
  });

  it('who never confirmed is forgotten, and may try again', async () => {
    const open = await t.announce(1);
    const email = `${newId()}@people.example`;
    const one = await t.register(null, open, { name: 'Una', email });
    await t.stage.dataSource.query(`UPDATE registration SET confirm_until = now() - interval '1 minute' WHERE id = $1`, [one.id]);
    const asked = await t.mails.to(email);
    await t.stage.app.worker?.get(ExpireUnconfirmedProcessor, { strict: false }).run();
    expect(await t.states(open.occurrenceId)).toEqual([{ name: 'Una', state: 'EXPIRED' }]);
    expect(await t.stage.refusal(null, CONFIRM, { token: registrationToken(asked.text) })).toBe('CONFLICT CONFIRM_LINK_OVER');
    expect(await t.register(null, open, { name: 'Una', email })).toMatchObject({ state: 'UNCONFIRMED' });
    expect(await t.states(open.occurrenceId)).toHaveLength(2);
  });
});
