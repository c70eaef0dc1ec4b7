import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { addMember, signedIn, type TestMember } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { addCity, addCityRole } from '@libs/cities/testing/places.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { DiscussionsApiModule } from '../discussions.api.module.js';
import { DiscussionsWorkerModule } from '../discussions.worker.module.js';

/** Somebody signed in. */
export interface Writer {
  id: string;
  name: string;
  cookie: string;
}
export interface WrittenPost {
  id: string;
  position: number | null;
  version: number | null;
  state: string;
  revision: number;
  html: string;
  body: string;
  removedReason: string | null;
  author: { name: string } | null;
  city: { slug: string } | null;
  answers: { id: string } | null;
  reactions: { kind: string; count: number; mine: boolean }[];
  movedTo: { discussionId: string; position: number | null } | null;
}
export interface WrittenDiscussion {
  id: string;
  title: string | null;
  themeSlug: string | null;
  postCount: number;
  lastPosition: number;
  version: number;
  locked: boolean;
  pinned: boolean;
  slowModeSeconds: number;
  answered: boolean;
  bestAnswer: { id: string } | null;
}

const POST = 'id position version state revision html body removedReason author { name } city { slug } answers { id } reactions { kind count mine } movedTo { discussionId position }';
const DISCUSSION = 'id title themeSlug postCount lastPosition version locked pinned slowModeSeconds answered bestAnswer { id }';
export const START = `mutation ($input: StartDiscussionInput!) { startDiscussion(input: $input) { ${DISCUSSION} } }`;
export const WRITE = `mutation ($input: WritePostInput!) { writePost(input: $input) { post { ${POST} } discussion { ${DISCUSSION} } } }`;
export const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { ${POST} } }`;
export const REMOVE = `mutation ($id: ID!, $reason: String) { removePost(id: $id, reason: $reason) { ${POST} } }`;
export const RESTORE = `mutation ($id: ID!) { restorePost(id: $id) { ${POST} } }`;
export const REACT = `mutation ($id: ID!, $kind: ReactionKind!, $on: Boolean!) { reactToPost(id: $id, kind: $kind, on: $on) { ${POST} } }`;
export const BEST = `mutation ($discussionId: ID!, $postId: ID) { chooseBestAnswer(discussionId: $discussionId, postId: $postId) { ${DISCUSSION} } }`;
export const PIN = `mutation ($id: ID!, $on: Boolean!) { pinDiscussion(id: $id, on: $on) { ${DISCUSSION} } }`;
export const LOCK = `mutation ($id: ID!, $on: Boolean!, $reason: String) { lockDiscussion(id: $id, on: $on, reason: $reason) { ${DISCUSSION} } }`;
export const MOVE = `mutation ($id: ID!, $themeSlug: String!) { moveDiscussion(id: $id, themeSlug: $themeSlug) { ${DISCUSSION} } }`;
export const SPLIT = `mutation ($id: ID!, $postIds: [ID!]!, $title: String!) { splitDiscussion(id: $id, postIds: $postIds, title: $title, reason: "Another question") { ${DISCUSSION} } }`;
export const SLOW = `mutation ($id: ID!, $seconds: Int!) { setSlowMode(id: $id, seconds: $seconds) { ${DISCUSSION} } }`;

const LONG_AGO = new Date('2020-01-01');

/** For tests of writing: the API and people who write. */
export class WritingStage {
  private constructor(readonly app: TestApp) {}

  static async open({ worker = false } = {}): Promise<WritingStage> {
    const app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, ThemesApiModule, DiscussionsApiModule],
      ...(worker ? { worker: [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, DiscussionsWorkerModule] } : {}),
    });
    await loadModules(app.dataSource);
    return new WritingStage(app);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** A member of long standing, unless said otherwise. */
  async person(given: TestMember = {}): Promise<Writer> {
    const { id, name } = await addMember(this.app.dataSource, { createdAt: LONG_AGO, ...given });
    return { id, name, cookie: await signedIn(this.app, id) };
  }

  moderator(cityId?: string): Promise<Writer> {
    return this.worker(cityId, { name: 'Mo Larsen', networkRoles: [{ role: 'MODERATOR' }] });
  }

  async worker(cityId: string | undefined, given: TestMember = {}): Promise<Writer> {
    const person = await this.person(given);
    if (cityId) await addCityRole(this.app.dataSource, cityId, person.id);
    return person;
  }

  async city(slug: string): Promise<{ id: string; slug: string }> {
    const { id } = await addCity(this.app.dataSource, { slug, name: slug });
    return { id, slug };
  }

  ask<T>(who: Writer | null, operation: string, variables: object = {}) {
    return this.app.graphql<Record<string, T>>(operation, variables, who ? { cookie: who.cookie } : {});
  }

  /** The answer of the operation's one field; throws what the API refused. */
  async must<T>(who: Writer | null, operation: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(who, operation, variables);
    if (errors?.length) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as T;
  }

  /** What was refused: the reason, and of a form the field's code; with its values. */
  async refusal(who: Writer | null, operation: string, variables: object = {}): Promise<string> {
    const fault = (await this.ask(who, operation, variables)).errors?.[0]?.extensions;
    if (!fault) return 'none';
    const [field] = fault.fields ?? [];
    const params = field?.params ?? fault.params ?? {};
    return [field ? `${field.path}:${field.code}` : (fault.reason ?? fault.code), ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');
  }

  start(who: Writer, given: object = {}): Promise<WrittenDiscussion> {
    return this.must(who, START, { input: { key: newId(), themeSlug: 'planning', title: 'Where do we begin?', body: 'We have no plan yet.', language: 'en', ...given } });
  }

  async write(who: Writer, discussionId: string | null, given: object = {}): Promise<WrittenPost> {
    return (await this.wrote(who, discussionId, given)).post;
  }

  wrote(who: Writer, discussionId: string | null, given: object = {}): Promise<{ post: WrittenPost; discussion: WrittenDiscussion }> {
    return this.must(who, WRITE, { input: { key: newId(), discussionId, body: 'Begin with who is there.', language: 'en', ...given } });
  }

  writing(who: Writer | null, discussionId: string | null, given: object = {}): Promise<string> {
    return this.refusal(who, WRITE, { input: { key: newId(), discussionId, body: 'Begin with who is there.', language: 'en', ...given } });
  }

  sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.app.dataSource.query(text, values);
  }

  /** Everything that a refused write could have changed. */
  async everything(): Promise<string> {
    const tables = ['discussion', 'post', 'post_revision', 'post_reaction', 'post_mention', 'discussion_reader', 'discussion_record'];
    // Of the outbox only what is in it, as the relay marks what it has handed on; without what reactions add of earlier writes.
    const outbox = `SELECT id::text AS line FROM outbox WHERE type NOT IN ('NotificationCreated', 'NotificationsCreated', 'DeskChanged')`;
    const texts = [...tables.map((table) => `SELECT t::text AS line FROM ${table} t`), outbox];
    const rows = await Promise.all(texts.map((text) => this.sql(`SELECT md5(coalesce(string_agg(line, '|' ORDER BY line), '')) AS sum FROM (${text}) lines`)));
    return JSON.stringify(rows);
  }

  events(discussionId: string): Promise<{ type: string }[]> {
    return this.sql(`SELECT type FROM outbox WHERE payload->>'discussionId' = $1 ORDER BY id`, [discussionId]);
  }
}
