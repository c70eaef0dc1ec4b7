import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Cast, type Player } from '../../test/stack/cast.js';
import { loadModules } from './load-modules.js';
import type { ModuleContent, ModuleText } from './module-text.types.js';
import { ThemesApiModule } from './themes.api.module.js';

const CONTENT = `title promise introduction questions { key text } tips { key title text questions { key text } }
  firstSteps { key title text } nextSteps { key title text } credit creditUrl`;
const THEME = `query ($slug: String!, $language: String) { theme(slug: $slug) { slug position colourKey
  text(language: $language) { language requestedLanguage languages version origin introductionHtml missingKeys updatedAt tips { textHtml } words: title } } }`;
const SAVE = `mutation ($input: SaveModuleTextInput!) { saveModuleText(input: $input) { version language origin introductionHtml missingKeys ${CONTENT} } }`;
const VERSIONS = 'query ($s: String!, $l: String!) { moduleTextVersions(themeSlug: $s, language: $l) { version note editedBy restoredFrom } }';
const RESTORE = `mutation ($s: String!, $l: String!, $v: Int!, $note: String) { restoreModuleText(themeSlug: $s, language: $l, version: $v, note: $note) { version title } }`;

describe('themes over the API', () => {
  let test: TestApp;
  let cast: Cast;
  let editor: Player;
  let frenchEditor: Player;
  let moderator: Player;

  beforeAll(async () => {
    test = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule, ThemesApiModule] });
    await loadModules(test.dataSource);
    cast = await Cast.open(test.databaseUrl);
    editor = await cast.person('Edda Editor', { network: 'EDITOR' });
    frenchEditor = await cast.person('Fanny Editor', { network: 'EDITOR' });
    await cast.rows(`UPDATE network_role SET languages = '{fr}', themes = '{planning}' WHERE member_id = $1`, [frenchEditor.memberId]);
    moderator = await cast.person('Mo Moderator', { network: 'MODERATOR' });
  });
  afterAll(async () => {
    await cast.close();
    await test.close();
  });

  const theme = async (slug: string, language?: string) => {
    const { data, errors } = await test.graphql<{ theme: { text: ModuleText & { words: string } } & Record<string, unknown> }>(THEME, { slug, language });
    expect(errors).toBeUndefined();
    return data.theme;
  };
  const contentOf = async (slug: string, language: string) => {
    const { data } = await test.graphql<{ theme: { text: ModuleContent & { version: number } } }>(
      `query ($slug: String!, $language: String) { theme(slug: $slug) { text(language: $language) { version ${CONTENT} } } }`,
      { slug, language },
    );
    const { version, ...content } = data.theme.text;
    return { version, content };
  };
  const save = (input: object, cookie?: string) => test.graphql<{ saveModuleText: ModuleText }>(SAVE, { input }, { cookie });
  const rows = () => cast.rows<{ count: number }>('SELECT count(*)::int AS count FROM module_text').then(([row]) => row?.count);

  it('gives everybody the seven themes in their order', async () => {
    const { data } = await test.graphql<{ themes: { slug: string; text: { title: string } }[] }>('{ themes { slug text { title } } }');
    expect(data.themes.map(({ slug }) => slug)).toEqual(['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring']);
    expect(data.themes.every(({ text }) => text.title.length > 3)).toBe(true);
    expect((await test.graphql<{ theme: null }>('{ theme(slug: "nowhere") { slug } }')).data.theme).toBeNull();
  });

  it('says which language a text really is in, and falls back to the nearest', async () => {
    expect(await theme('planning', 'fr')).toMatchObject({ position: 1, colourKey: 'planning', text: { language: 'fr', requestedLanguage: 'fr', origin: 'HUMAN', missingKeys: [] } });
    expect((await theme('planning', 'fr-CA')).text).toMatchObject({ language: 'fr', requestedLanguage: 'fr-CA' });
    expect((await theme('planning', 'sw')).text).toMatchObject({ language: 'en', requestedLanguage: 'sw', origin: 'ORIGINAL', version: 1 });
    expect((await theme('planning')).text).toMatchObject({ language: 'en', requestedLanguage: null, languages: ['ar', 'en', 'es', 'fr', 'ru', 'zh'] });
  });

  it('reads of a text what is asked of it, wherever in the answer it is asked', async () => {
    const whole = await theme('planning', 'fr');
    const { data } = await test.graphql<{ theme: Record<'little' | 'more' | 'other', ModuleText>; again: { text: ModuleText } }>(
      `{ theme(slug: "planning") { little: text(language: "fr") { title } ...More other: text(language: "en") { languages origin } } again: theme(slug: "planning") { text(language: "fr") { version missingKeys } } }
       fragment More on Theme { more: text(language: "fr") { languages updatedAt } }`,
    );
    const { languages, updatedAt, version, missingKeys } = whole.text;
    expect(data.theme).toEqual({ little: { title: whole.text.words }, more: { languages, updatedAt }, other: { languages, origin: 'ORIGINAL' } });
    expect(data.again.text).toEqual({ version, missingKeys });
  });

  it('asks the database a fixed number of times for all modules', async () => {
    const { ReadDatabase } = await import('@libs/platform/database/read-database.js');
    const database = test.get(ReadDatabase);
    await test.graphql('{ themes { text(language: "fr") { title } } }');
    const before = database.statements;
    await test.graphql('{ themes { text(language: "fr") { title introductionHtml tips { textHtml } } } }');
    expect(database.statements - before).toBe(2);
  });

  it('adds a version a save, with safe HTML, and keeps every older one', async () => {
    const { content } = await contentOf('funding', 'fr');
    const introduction = 'Bonjour **toutes** <script>alert(1)</script><img src=x onerror=alert(1)> [lien](javascript:alert(1))';
    const saved = await save({ themeSlug: 'funding', language: 'fr', baseVersion: 1, content: { ...content, introduction }, note: 'Plus court' }, editor.cookie);
    expect(saved.errors).toBeUndefined();
    expect(saved.data.saveModuleText).toMatchObject({ version: 2, language: 'fr', origin: 'HUMAN', introduction, missingKeys: [] });
    expect(saved.data.saveModuleText.introductionHtml).toBe('<p>Bonjour <strong>toutes</strong> alert(1) <a rel="nofollow noopener noreferrer">lien</a></p>');
    expect((await theme('funding', 'fr')).text.version).toBe(2);
    expect(await cast.rows(`SELECT payload FROM outbox WHERE type = 'ModuleTextSaved'`)).toEqual([{ payload: { themeSlug: 'funding', language: 'fr', version: 2 } }]);

    const restored = await test.graphql<{ restoreModuleText: object }>(RESTORE, { s: 'funding', l: 'fr', v: 1 }, { cookie: editor.cookie });
    expect(restored.data.restoreModuleText).toEqual({ version: 3, title: content.title });
    expect(await contentOf('funding', 'fr')).toEqual({ version: 3, content });
    const versions = await test.graphql<{ moduleTextVersions: object[] }>(VERSIONS, { s: 'funding', l: 'fr' }, { cookie: editor.cookie });
    expect(versions.data.moduleTextVersions).toEqual([
      { version: 3, note: '', editedBy: 'Edda Editor', restoredFrom: 1 },
      { version: 2, note: 'Plus court', editedBy: 'Edda Editor', restoredFrom: null },
      { version: 1, note: '', editedBy: null, restoredFrom: null },
    ]);
    const second = 'query { moduleTextVersion(themeSlug: "funding", language: "fr", version: 2) { introduction } }';
    expect((await test.graphql(second, {}, { cookie: editor.cookie })).data).toEqual({ moduleTextVersion: { introduction } });
  });

  it('refuses what was begun from an older version, also of two at once', async () => {
    const { version, content } = await contentOf('monitoring', 'en');
    const input = { themeSlug: 'monitoring', language: 'en', baseVersion: version, content };
    const answers = await Promise.all([save(input, editor.cookie), save(input, editor.cookie), save(input, editor.cookie)]);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused).toHaveLength(2);
    for (const { extensions } of refused) expect(extensions).toMatchObject({ code: 'CONFLICT', reason: 'MODULE_TEXT_CHANGED', params: { version: 2 } });
    expect((await theme('monitoring', 'en')).text.version).toBe(2);
  });

  it('begins a new language at version 0 and says what is not yet translated', async () => {
    const { content } = await contentOf('planning', 'en');
    const tips = content.tips.slice(1);
    const saved = await save({ themeSlug: 'planning', language: 'pt', baseVersion: 0, content: { ...content, tips } }, editor.cookie);
    expect(saved.data.saveModuleText).toMatchObject({ version: 1, origin: 'HUMAN' });
    expect(saved.data.saveModuleText.missingKeys).toEqual(expect.arrayContaining([content.tips[0]?.key, content.tips[0]?.questions[0]?.key]));
    expect((await theme('planning', 'pt')).text.languages).toEqual(['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh']);
  });

  it('refuses faulty keys and limits, field by field, and changes nothing', async () => {
    const { version, content } = await contentOf('celebration', 'en');
    const before = await rows();
    const attempt = async (change: Partial<ModuleContent>) => {
      const { errors } = await save({ themeSlug: 'celebration', language: 'en', baseVersion: version, content: { ...content, ...change } }, editor.cookie);
      return errors?.[0]?.extensions;
    };
    const [first, second] = content.questions;
    if (!first || !second) throw new Error('the module has too few questions');
    expect(await attempt({ questions: [first, { ...second, key: first.key }] })).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'content.questions.1.key', code: 'KEY_TWICE' }] });
    expect(await attempt({ questions: [{ ...first, key: 'renamed' }, second] })).toMatchObject({ fields: [{ path: 'content.questions.0.key', code: 'KEY_CHANGED', params: { key: first.key } }] });
    expect((await attempt({ questions: [{ ...first, key: 'No Key' }] }))?.fields?.[0]?.path).toMatch(/content\.questions\.0\.key$/);
    expect((await attempt({ title: 'x'.repeat(301) }))?.fields).toMatchObject([{ code: 'TOO_LONG', params: { limit: 300 } }]);
    expect((await attempt({ creditUrl: 'javascript:alert(1)' }))?.fields?.[0]?.path).toMatch(/creditUrl$/);
    expect((await attempt({ firstSteps: Array.from({ length: 13 }, (_, index) => ({ key: `k${index}`, title: 'a', text: 'b' })) }))?.fields?.[0]?.code).toBe('TOO_MANY');
    expect(await rows()).toBe(before);
  });

  it('lets nobody but editors of the theme and language write, and nothing changes for the others', async () => {
    const { version, content } = await contentOf('planning', 'fr');
    const before = await rows();
    const input = { themeSlug: 'planning', language: 'fr', baseVersion: version, content };
    expect((await save(input)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await save(input, moderator.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await save({ ...input, language: 'ar', content }, frenchEditor.cookie)).errors?.[0]?.extensions.reason).toBe('MODULE_NOT_YOURS');
    expect((await save({ ...input, themeSlug: 'funding' }, frenchEditor.cookie)).errors?.[0]?.extensions.reason).toBe('MODULE_NOT_YOURS');
    for (const cookie of [undefined, moderator.cookie]) {
      expect((await test.graphql(RESTORE, { s: 'planning', l: 'fr', v: 1 }, { cookie })).errors).toHaveLength(1);
      expect((await test.graphql(VERSIONS, { s: 'planning', l: 'fr' }, { cookie })).errors).toHaveLength(1);
    }
    expect(await rows()).toBe(before);
    expect((await save(input, frenchEditor.cookie)).data.saveModuleText.version).toBe(version + 1);
  });

  it('answers plainly where there is nothing', async () => {
    const { content } = await contentOf('planning', 'en');
    expect((await save({ themeSlug: 'nowhere', language: 'en', baseVersion: 0, content }, editor.cookie)).errors?.[0]?.extensions.reason).toBe('THEME_UNKNOWN');
    expect((await test.graphql(RESTORE, { s: 'planning', l: 'en', v: 99 }, { cookie: editor.cookie })).errors?.[0]?.extensions.reason).toBe('MODULE_TEXT_UNKNOWN');
  });
});
