import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Cast, type Player } from '../../../test/stack/cast.js';
import { loadModules } from '../load-modules.js';
import { ThemesApiModule } from '../themes.api.module.js';
import type { CitySelfCheck, SelfCheck } from './self-check.types.js';

const CHECK = 'themeSlug revision answeredAt answers { key level note answeredBy before { level note answeredBy } }';
const SAVE = `mutation ($input: SaveSelfCheckInput!) { saveSelfCheck(input: $input) { ${CHECK} } }`;
const CITY = `query ($slug: String!, $theme: String) { city(slug: $slug) { mayAnswerSelfChecks selfChecks(theme: $theme) { ${CHECK} } } }`;
const TEXT = 'query ($slug: String!, $language: String) { theme(slug: $slug) { selfCheck(language: $language) { language languages title statements { key levels tips questions } } } }';

describe('where does my city stand', () => {
  let test: TestApp;
  let cast: Cast;
  let cityId: string;
  let focal: Player;
  let contributor: Player;
  let organiser: Player;
  let admin: Player;
  let elsewhere: Player;
  let keys: string[];

  beforeAll(async () => {
    test = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule, ThemesApiModule] });
    await loadModules(test.dataSource);
    cast = await Cast.open(test.databaseUrl);
    cityId = await cast.city('ndemba');
    focal = await cast.person('Awa Diatta', { city: [cityId, 'FOCAL_POINT'] });
    contributor = await cast.person('Cora Contributor', { city: [cityId, 'CONTRIBUTOR'] });
    organiser = await cast.person('Ode Organiser', { city: [cityId, 'ORGANISER'] });
    admin = await cast.person('Ada Admin', { network: 'ADMIN' });
    elsewhere = await cast.person('Else Where', { city: [await cast.city('tamsin'), 'FOCAL_POINT'] });
    keys = (await text('planning', 'en'))?.statements.map(({ key }) => key) ?? [];
  });
  afterAll(async () => {
    await cast.close();
    await test.close();
  });

  const text = async (slug: string, language: string) => (await test.graphql<{ theme: { selfCheck: SelfCheck | null } }>(TEXT, { slug, language })).data.theme.selfCheck;
  const save = (baseRevision: number, answers: object[], who: Player | null = focal, more: object = {}) =>
    test.graphql<{ saveSelfCheck: CitySelfCheck }>(SAVE, { input: { cityId, themeSlug: 'planning', baseRevision, answers, ...more } }, { cookie: who?.cookie });
  const seen = async (who: Player | null, theme: string | null = null) =>
    (await test.graphql<{ city: { mayAnswerSelfChecks: boolean; selfChecks: CitySelfCheck[] | null } }>(CITY, { slug: 'ndemba', theme }, { cookie: who?.cookie })).data.city;
  const rows = async () => (await cast.rows<{ count: number }>('SELECT count(*)::int AS count FROM self_check_answer'))[0]?.count;
  const fault = (answer: { errors?: { extensions: object }[] }) => answer.errors?.[0]?.extensions;

  it('asks in the language wanted or the nearest, with four answers each and keys that the module has', async () => {
    for (const slug of ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring']) {
      const check = await text(slug, 'en-GB');
      expect(check?.language).toBe('en');
      expect(check?.statements.length).toBeGreaterThanOrEqual(6);
      expect(check?.statements.every(({ levels }) => levels.length === 4)).toBe(true);
    }
    expect((await text('planning', 'sw'))?.language).toBe('en');
  });

  it('keeps what changed, with its past, and reads it by one statement', async () => {
    expect(await seen(focal)).toEqual({ mayAnswerSelfChecks: true, selfChecks: [] });
    const first = await save(0, [{ key: keys[0], level: 1, note: ' The council votes\u202e in May. ' }, { key: keys[1], level: null }]);
    expect(first.data.saveSelfCheck).toMatchObject({ revision: 1, answers: [{ key: keys[0], level: 1, note: 'The council votes in May.', answeredBy: 'Awa Diatta', before: [] }] });
    const second = await save(1, [{ key: keys[0], level: 2, note: '' }, { key: keys[1], level: 0 }], contributor);
    expect(second.data.saveSelfCheck.revision).toBe(2);
    const answers = (await seen(organiser, 'planning')).selfChecks?.[0]?.answers ?? [];
    expect(answers.find(({ key }) => key === keys[0])).toMatchObject({ level: 2, note: '', answeredBy: 'Cora Contributor', before: [{ level: 1, note: 'The council votes in May.', answeredBy: 'Awa Diatta' }] });
    expect((await seen(focal, 'funding')).selfChecks).toEqual([]);

    const { statements } = test.get(ReadDatabase);
    await test.graphql('query { city(slug: "ndemba") { slug } }', {}, { cookie: focal.cookie });
    const plain = test.get(ReadDatabase).statements - statements;
    await seen(focal);
    expect(test.get(ReadDatabase).statements - statements - plain).toBe(plain + 1);
  });

  it('lets no colleague’s answer be overwritten unseen; a repeat is no conflict', async () => {
    const before = await rows();
    const answers = await Promise.all([0, 1, 2].map((level) => save(2, [{ key: keys[2], level }])));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused).toHaveLength(2);
    for (const answer of refused) expect(fault(answer)).toMatchObject({ code: 'CONFLICT', reason: 'SELF_CHECK_CHANGED', params: { revision: 3 } });
    expect(await rows()).toBe((before ?? 0) + 1);
    const level = (await seen(focal)).selfChecks?.[0]?.answers.find(({ key }) => key === keys[2])?.level;
    expect((await save(2, [{ key: keys[2], level }])).data.saveSelfCheck.revision).toBe(3);
    expect(await rows()).toBe((before ?? 0) + 1);
    // What two say of different statements stands beside each other.
    expect((await save(2, [{ key: keys[3], level: 1 }], contributor)).data.saveSelfCheck.revision).toBe(4);
  });

  it('is the affair of the city’s people alone', async () => {
    const before = await rows();
    for (const who of [null, admin, elsewhere]) expect(await seen(who)).toEqual({ mayAnswerSelfChecks: false, selfChecks: null });
    expect((await seen(organiser)).mayAnswerSelfChecks).toBe(false);
    expect(fault(await save(4, [{ key: keys[0], level: 0 }], null))).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const who of [organiser, admin, elsewhere]) expect(fault(await save(4, [{ key: keys[0], level: 0 }], who))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await rows()).toBe(before);
  });

  it('refuses what is no answer', async () => {
    const before = await rows();
    expect(fault(await save(4, [{ key: 'nothing', level: 0 }]))).toMatchObject({ fields: [{ path: 'input.answers.0.key', code: 'STATEMENT_UNKNOWN' }] });
    expect(fault(await save(4, [{ key: keys[0], level: 0 }, { key: keys[0], level: 1 }]))).toMatchObject({ fields: [{ path: 'input.answers.1.key', code: 'KEY_TWICE' }] });
    expect(fault(await save(4, [{ key: keys[0], level: 4 }]))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(fault(await save(4, [{ key: keys[0], level: 1, note: 'x'.repeat(501) }]))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(fault(await save(0, [], focal, { themeSlug: 'nowhere' }))).toMatchObject({ reason: 'SELF_CHECK_UNKNOWN' });
    expect(await rows()).toBe(before);
  });
});
