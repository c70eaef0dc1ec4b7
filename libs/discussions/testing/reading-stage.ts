import { jest } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember, signedIn, type TestMember } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { addCity } from '@libs/cities/testing/places.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { DiscussedKinds } from '../discussed-kinds.service.js';
import { DiscussionsApiModule } from '../discussions.api.module.js';

/** Somebody signed in. */
export interface Person {
  id: string;
  name: string;
  cookie: string;
}
export interface Row {
  id: string;
  title: string | null;
  viewer: { readPosition: number | null; firstUnread: number | null; unreadCount: number } | null;
}
export interface List {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
export interface Shown {
  id: string;
  position: number | null;
  version: number | null;
  state: string;
  html: string;
  body: string;
  author: { name: string } | null;
  city: { slug: string; name: string } | null;
  answers: { id: string; position: number | null; authorName: string | null } | null;
  answerCount: number;
  reactions: { kind: string; count: number; mine: boolean }[];
  isBest: boolean;
  movedTo: { discussionId: string; position: number | null } | null;
  viewerCan: Record<string, boolean>;
}
export interface Window {
  posts: Shown[];
  firstPosition: number | null;
  lastPosition: number | null;
  hasBefore: boolean;
  hasAfter: boolean;
}

export const POST = `id position version state html body author { name } city { slug name } answers { id position authorName } answerCount reactions { kind count mine } isBest movedTo { discussionId position }
  viewerCan { edit remove restore flag react chooseBest }`;
export const PAGE = `query ($id: ID!, $at: Int, $before: Int, $after: Int, $first: Int!) { discussion(id: $id) { id title postCount lastPosition version author { name } city { slug } lastPostAuthor { name } locked answered
  viewer { readPosition firstUnread unreadCount canPost canModerate canChooseBest nextPostAt draft { body } }
  posts(at: $at, before: $before, after: $after, first: $first) { posts { ${POST} } firstPosition lastPosition hasBefore hasAfter } } }`;
export const LIST = `query ($theme: String, $city: String, $filter: DiscussionFilter, $language: String, $first: Int!, $after: String) { discussions(theme: $theme, city: $city, filter: $filter, language: $language, first: $first, after: $after) {
  nodes { id title author { name } city { slug name } lastPostAuthor { name } viewer { readPosition firstUnread unreadCount } } pageInfo { hasNextPage endCursor } } }`;
export const CHANGES = `query ($id: ID!, $since: Int!, $first: Int!) { discussionChanges(id: $id, since: $since, first: $first) { version hasMore posts { ${POST} } discussion { id lastPosition } } }`;


/** A kind of subject that only its author sees while it is closed. */
export const WORKSHOP = 'WORKSHOP';

/** For tests of reading: the API, two members, a moderator, a city, and a kind of subject with one that is closed. */
export class ReadingStage {
  readonly closed = newId();
  ana!: Person;
  ben!: Person;
  moderator!: Person;
  cityId = '';

  private constructor(readonly app: TestApp) {}

  static async open(): Promise<ReadingStage> {
    const app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, ThemesApiModule, DiscussionsApiModule] });
    await loadModules(app.dataSource);
    const stage = new ReadingStage(app);
    await stage.cast();
    return stage;
  }

  private async cast(): Promise<void> {
    const { closed } = this;
    this.cityId = (await addCity(this.app.dataSource, { name: 'Ndemba', slug: 'ndemba' })).id;
    this.ana = await this.person({ name: 'Ana Duarte' });
    this.ben = await this.person({ name: 'Ben Otieno', showPublicly: false });
    this.moderator = await this.person({ name: 'Mo Larsen', networkRoles: [{ role: 'MODERATOR' }] });
    const about = { titles: { en: 'A workshop', fr: 'Un atelier' }, cityId: this.cityId, cityName: 'Ndemba', themeSlug: 'planning', authorId: this.ana.id };
    this.app.get(DiscussedKinds).register({
      kind: WORKSHOP,
      load: async (ids) => ids.map((id) => ({ ...about, id, href: `/workshops/${id}`, isOpen: id !== closed })),
      sees: (actor, { id }) => id !== closed || actor.memberId === about.authorId,
      maySee: async (actor, id) => id !== closed || actor.memberId === about.authorId,
    });
  }

  close(): Promise<void> {
    return this.app.close();
  }

  async person(given: TestMember = {}): Promise<Person> {
    const { id, name } = await addMember(this.app.dataSource, given);
    return { id, name, cookie: await signedIn(this.app, id) };
  }

  ask<T>(who: Person | null, operation: string, variables: object = {}) {
    return this.app.graphql<Record<string, T>>(operation, variables, who ? { cookie: who.cookie } : {});
  }

  /** The answer of the operation's one field; throws what the API refused. */
  async must<T>(who: Person | null, operation: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(who, operation, variables);
    if (errors?.length) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as T;
  }

  async refusal(who: Person | null, operation: string, variables: object = {}): Promise<string> {
    const fault = (await this.ask(who, operation, variables)).errors?.[0]?.extensions;
    return fault ? `${fault.code} ${fault.reason ?? ''}` : 'none';
  }

  page(who: Person | null, id: string, given: object = {}): Promise<{ posts: Window; viewer: Record<string, unknown> | null } | null> {
    return this.must(who, PAGE, { id, first: 50, ...given });
  }

  async window(who: Person | null, id: string, given: object = {}): Promise<Window> {
    return (await this.page(who, id, given))?.posts as Window;
  }

  list(who: Person | null, given: object = {}): Promise<List> {
    return this.must(who, LIST, { first: 20, ...given });
  }

  sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.app.dataSource.query(text, values);
  }

  /** Statements of the operation itself, with their values: who asks is looked up before. */
  async statements(who: Person | null, operation: string, variables: object): Promise<[text: string, values: unknown[]][]> {
    const rows = jest.spyOn(this.app.get(ReadDatabase), 'rows');
    await this.must(who, operation, variables);
    const calls = rows.mock.calls.map(([text, values = []]): [string, unknown[]] => [text, values]);
    rows.mockRestore();
    return calls.filter(([text]) => !/FROM session|role FROM city_role|UPDATE session/.test(text));
  }

  async counted(who: Person | null, operation: string, variables: object): Promise<number> {
    return (await this.statements(who, operation, variables)).length;
  }
}
