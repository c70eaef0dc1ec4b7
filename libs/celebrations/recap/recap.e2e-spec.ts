import { Picture } from '@libs/media/pictures/picture.entity.js';
import { PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import { type Mailbox, openMailbox } from '@libs/platform/mail/testing/mailbox.js';
import { settled } from '@libs/platform/testing/settled.js';
import { HIDE } from '../testing/documents.js';
import { type Actor, CelebrationStage, type Made } from '../testing/stage.js';
import { AskRecapsProcessor } from './ask-recaps.processor.js';
import { OWN_RECAP, PUBLISH_RECAP, REPORT, SAVE_RECAP, WITHDRAW_RECAP } from './testing/documents.js';

const HOUR = 3_600_000;
const TOLD = { people: 240, text: 'La place était  pleine.', partners: [{ name: ' Radio Ndemba ', part: 'Annonces' }] };
const FIGURES = 'query ($slug: String!, $first: Int!, $after: String) { city(slug: $slug) { recapFigures(first: $first, after: $after) { nodes { celebrationId title key label unit value year address } pageInfo { hasNextPage endCursor } } } }';

interface Report {
  edits: number;
}
interface Figures {
  recapFigures: { nodes: { key: string; address: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('what came of a celebration', () => {
  let stage: CelebrationStage;
  let mails: Mailbox;
  beforeAll(async () => {
    mails = await openMailbox();
    stage = await CelebrationStage.open({ worker: true, environment: { SMTP_URL: mails.url, MAIL_FROM: 'Citylore <post@citylore.example>' } });
  });
  afterAll(async () => {
    await stage.close();
    await mails.close();
  });

  const ask = () => stage.app.worker?.get(AskRecapsProcessor, { strict: false }).run({}, { signal: new AbortController().signal });
  /** As if it had ended so many hours ago. */
  const end = async <M extends Made>(made: M, hours = 24): Promise<M> => {
    await stage.dataSource.query(`UPDATE occurrence SET starts_at = $2, ends_at = $3, starts_local = '2026-05-02T19:00', ends_local = '2026-05-02T21:00' WHERE celebration_id = $1`, [made.id, new Date(Date.now() - (hours + 2) * HOUR), new Date(Date.now() - hours * HOUR)]);
    return made;
  };
  const over = async (city?: Made['city'], author?: Actor) => end(await stage.published({ city, author }));
  const save = (made: Made, edits: number, fields: object, actor = made.author) => stage.must<Report>(actor, SAVE_RECAP, { input: { celebrationId: made.id, edits, ...fields } });
  const publish = async (made: Made, fields: object = TOLD) => stage.must<Report>(made.author, PUBLISH_RECAP, { celebrationId: made.id, edits: (await save(made, 0, fields)).edits });
  const report = (id: string, actor: Actor | null = null) => stage.must<{ recap: object | null } | null>(actor, REPORT, { id });
  const item = async ({ id }: Made) => (await stage.dataSource.query<{ purpose: string; state: string }[]>(`SELECT purpose, state FROM review_item WHERE kind = 'CELEBRATION' AND subject_id = $1`, [id]))[0];
  const asked = async (actor: Actor) => (await stage.must<{ nodes: { kind: string; href: string; params: object[] }[] }>(actor, '{ notifications { nodes { kind href params { key value } } } }')).nodes.filter(({ kind }) => kind === 'RECAP_ASKED');

  it('is asked for once, whoever asks twice or dies half way; a city hears of several in one line', async () => {
    const one = await over();
    const early = await end(await stage.published(), 11);
    const late = await end(await stage.published(), 31 * 24);
    const goesOn = await over();
    await stage.dataSource.query(
      `INSERT INTO occurrence SELECT (copy).* FROM (SELECT jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'original_start', '2031-05-02T19:00', 'starts_at', now() + interval '1 day', 'ends_at', now() + interval '25 hours')) AS copy FROM occurrence o WHERE celebration_id = $1) made`,
      [goesOn.id],
    );
    const many = await over();
    await over(many.city, many.author);
    const told = await over();
    await publish(told);
    const contributor = await stage.worker(one.city.id, 'CONTRIBUTOR');
    // Dies before it is written: nobody was asked, and the next run does it.
    await stage.dataSource.query(`CREATE FUNCTION pull_the_plug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'plug pulled'; END $$`);
    await stage.dataSource.query(`CREATE TRIGGER plug BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.type = 'RecapsAsked') EXECUTE FUNCTION pull_the_plug()`);
    await expect(ask()).rejects.toThrow('plug pulled');
    await stage.dataSource.query('DROP TRIGGER plug ON outbox');
    await Promise.all([ask(), ask()]);
    await ask();
    await settled(stage.app);
    expect(await asked(one.author)).toMatchObject([{ href: `/celebrations/${one.id}/recap` }]);
    expect(await asked(many.author)).toMatchObject([{ href: `/my-city/${many.city.slug}#due`, params: expect.arrayContaining([{ key: 'count', value: '2' }]) }]);
    for (const actor of [early.author, late.author, goesOn.author, told.author, contributor]) expect(await asked(actor)).toEqual([]);
    const mail = await mails.to(`${one.author.id}@example.org`);
    expect([mail.subject, mail.text]).toEqual([expect.stringMatching(/La nuit des contes/), expect.stringContaining(`/celebrations/${one.id}/recap`)]);
    expect((await mails.to(`${many.author.id}@example.org`)).text).toContain(`/my-city/${many.city.slug}#due`);
    expect([one, many, told].map(({ author }) => mails.count(`${author.id}@example.org`))).toEqual([1, 1, 0]);
    const dues = (actor: Actor) => stage.must<{ celebrationDues: object[] }>(actor, 'query ($slug: String!) { city(slug: $slug) { celebrationDues { kind href title } } }', { slug: one.city.slug });
    expect(await dues(one.author)).toEqual({ celebrationDues: [{ kind: 'RECAP', href: `/celebrations/${one.id}/recap`, title: 'La nuit des contes' }] });
    expect(await dues(contributor)).toEqual({ celebrationDues: [] });
    await publish(one);
    expect(await dues(one.author)).toEqual({ celebrationDues: [] });
  });

  it('is saved without overwriting a colleague, and not before it is over', async () => {
    const made = await over();
    const colleague = await stage.worker(made.city.id, 'FOCAL_POINT');
    expect(await stage.must(colleague, OWN_RECAP, { id: made.id })).toMatchObject({ edits: 0, text: '', language: 'fr', people: null, missing: ['TEXT'] });
    const key = newId();
    expect(await save(made, 0, { ...TOLD, numbers: [{ key, label: 'Livres', unit: 'livres', value: 52.5 }] })).toMatchObject({ edits: 1, text: 'La place était pleine.', partners: [{ name: 'Radio Ndemba', part: 'Annonces' }], numbers: [{ key, value: 52.5 }], publishedAt: null });
    expect(await stage.refusal(colleague, SAVE_RECAP, { input: { celebrationId: made.id, edits: 0, people: 3 } })).toBe('CONFLICT RECAP_CHANGED');
    // The same once more, from a page as old as can be.
    expect(await save(made, 0, { people: 240, text: TOLD.text })).toMatchObject({ edits: 1 });
    expect(await save(made, 1, { people: 241 }, colleague)).toMatchObject({ edits: 2, people: 241, text: 'La place était pleine.' });
    const refused = (fields: object) => stage.refusal(made.author, SAVE_RECAP, { input: { celebrationId: made.id, edits: 2, ...fields } });
    const number = { key, label: 'Livres', unit: '', value: 1 };
    expect(await refused({ numbers: [number, number] })).toBe('BAD_USER_INPUT INPUT_INVALID input.numbers.1.key:TWICE');
    expect(await refused({ clipId: newId() })).toBe('BAD_USER_INPUT INPUT_INVALID input.clipId:CHOICE_UNKNOWN');
    expect(await refused({ pictureIds: [newId()] })).toBe('NOT_FOUND NOT_FOUND');
    const future = await stage.published();
    expect(await stage.refusal(future.author, SAVE_RECAP, { input: { celebrationId: future.id, edits: 0, people: 3 } })).toBe('CONFLICT RECAP_TOO_EARLY');
  });

  it('is published at once and looked at afterwards: words bring the desk back, values do not; hidden with its celebration', async () => {
    const made = await over();
    const picture = { cityId: made.city.id, width: 1280, height: 720, bytes: 9, objectPrefix: 'pictures/one', createdAt: new Date() };
    const [shown, poster] = [newId(), newId()];
    await stage.dataSource.manager.insert(Picture, [{ ...picture, id: shown, purpose: 'RECAP' }, { ...picture, id: poster, purpose: 'POSTER' }]);
    const key = newId();
    const numbers = [{ key, label: 'Livres', unit: 'livres', value: 52 }];
    expect(await stage.refusal(made.author, SAVE_RECAP, { input: { celebrationId: made.id, edits: 0, pictureIds: [poster] } })).toBe('NOT_FOUND NOT_FOUND');
    await save(made, 0, { ...TOLD, text: '', numbers, pictureIds: [shown] });
    expect(await stage.refusal(made.author, PUBLISH_RECAP, { celebrationId: made.id, edits: 1 })).toBe('BAD_USER_INPUT RECAP_INCOMPLETE text:REQUIRED pictures:PICTURE_TEXT');
    await stage.dataSource.manager.update(Picture, shown, { alt: 'La place, le soir.' });
    await save(made, 1, { text: TOLD.text });
    const pictures = stage.app.get(PictureUsers);
    const seen = async () => [await pictures.isPublic(shown), await pictures.maySee(VISITOR, shown), [...(await pictures.used([shown, poster]))]];
    expect([await seen(), await report(made.id)]).toEqual([[false, false, [shown]], { recap: null }]);
    expect(await item(made)).toMatchObject({ state: 'DECIDED' });
    expect(await stage.refusal(made.author, PUBLISH_RECAP, { celebrationId: made.id, edits: 1 })).toBe('CONFLICT RECAP_CHANGED');
    await stage.must(made.author, PUBLISH_RECAP, { celebrationId: made.id, edits: 2 });
    expect(await item(made)).toEqual({ purpose: 'AFTERWARDS', state: 'WAITING' });
    expect([await seen(), await report(made.id)]).toMatchObject([[true, true, [shown]], { recap: { people: 240, pictures: [{ id: shown, alt: 'La place, le soir.' }], clip: null, clipId: null, counted: null, numbers } }]);
    await stage.approve(made);
    await save(made, 2, { people: 250, numbers: [{ ...numbers[0], value: 60 }] });
    expect(await item(made)).toMatchObject({ state: 'DECIDED' });
    await save(made, 3, { numbers: [{ ...numbers[0], label: 'Livres prêtés', value: 60 }] });
    expect(await item(made)).toEqual({ purpose: 'AFTERWARDS', state: 'WAITING' });
    // What is on the site stays whole.
    expect(await stage.refusal(made.author, SAVE_RECAP, { input: { celebrationId: made.id, edits: 4, text: '' } })).toBe('BAD_USER_INPUT RECAP_INCOMPLETE text:REQUIRED');

    const figures = (first: number, after: string | null = null) => stage.must<Figures>(null, FIGURES, { slug: made.city.slug, first, after });
    const { recapFigures: page } = await figures(1);
    expect(page).toMatchObject({ nodes: [{ celebrationId: made.id, title: 'La nuit des contes', key: 'people', label: '', value: 250, year: 2026, address: `/celebrations/${made.id}#figure-people` }], pageInfo: { hasNextPage: true } });
    expect((await figures(5, page.pageInfo.endCursor)).recapFigures).toMatchObject({ nodes: [{ key, label: 'Livres prêtés', unit: 'livres', value: 60, address: `/celebrations/${made.id}#figure-${key}` }], pageInfo: { hasNextPage: false } });

    await stage.must(made.moderator, HIDE, { id: made.id, reasonCode: 'WRONG' });
    expect([await report(made.id), await seen(), (await figures(5)).recapFigures.nodes]).toEqual([null, [false, false, [shown]], []]);
    expect(await report(made.id, made.author)).toMatchObject({ recap: { people: 250 } });
    expect(await stage.refusal(made.author, WITHDRAW_RECAP, { celebrationId: made.id })).toBe('CONFLICT CELEBRATION_NOT_EDITABLE');
  });

  it('shows its clip once that is on the site, and counts who was let in', async () => {
    const made = await over();
    const id = newId();
    const clip = () => stage.must<{ id: string }>(made.author, 'mutation ($input: CreateClipInput!) { createClip(input: $input) { id } }', { input: { id, cityId: made.city.id, themeSlug: 'celebration', language: 'fr', title: 'Le film de la nuit' } });
    expect([await clip(), await clip()]).toEqual([{ id }, { id }]);
    await publish(made, { ...TOLD, clipId: id });
    expect(await report(made.id)).toMatchObject({ recap: { clip: null, clipId: null } });
    expect(await report(made.id, made.author)).toMatchObject({ recap: { clip: null, clipId: id } });
    await stage.dataSource.query(`UPDATE clip SET state = 'PUBLISHED', published_at = now() WHERE id = $1`, [id]);
    const [time] = await stage.occurrences(made.id);
    await stage.dataSource.query(
      `INSERT INTO registration (id, key, occurrence_id, name, email, locale, places, state, code, manage_token_hash, created_at, registered_at, attended_at, attended_places)
       SELECT gen_random_uuid(), gen_random_uuid(), $1, 'Vera', 'v' || n || '@people.example', 'fr', 3, 'REGISTERED', 'CODE' || n, ('code' || n)::bytea, now(), now(), CASE WHEN n > 1 THEN now() END, CASE WHEN n > 1 THEN 2 END FROM generate_series(1, 3) n`,
      [time?.id],
    );
    expect(await report(made.id)).toMatchObject({ recap: { clip: { id, href: `/clips/${id}`, title: 'Le film de la nuit' }, clipId: null, counted: { registered: 9, came: 4 } } });
    await stage.must(made.author, WITHDRAW_RECAP, { celebrationId: made.id });
    expect(await report(made.id)).toEqual({ recap: null });
  });

  it('is read in as many statements for many as for one', async () => {
    const made = await over();
    await publish(made);
    for (let more = 0; more < 2; more++) await publish(await over(made.city, made.author));
    const read = async (first: number) => {
      const database = stage.app.get(ReadDatabase);
      const before = database.statements;
      const list = await stage.must<{ nodes: { recap: object | null }[] }>(made.author, 'query ($cityId: ID!, $first: Int!) { cityCelebrations(cityId: $cityId, first: $first) { nodes { id recap { people text pictures { id } counted { came } clip { id } } } } }', { cityId: made.city.id, first });
      return [list.nodes.filter(({ recap }) => recap !== null).length, database.statements - before];
    };
    const [one, many] = [await read(1), await read(3)];
    expect([one[0], many[0]]).toEqual([1, 3]);
    expect(many[1]).toBe(one[1]);
  });
});
