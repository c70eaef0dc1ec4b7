import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import type { City } from '@libs/cities/city.entity.js';
import { type Actor, PeopleStage } from '@libs/cities/testing/people-stage.js';
import { ClipsApiModule } from '@libs/clips/clips.api.module.js';
import { ClipsWorkerModule } from '@libs/clips/clips.worker.module.js';
import { CLAIM, DECIDE } from '@libs/clips/testing/stage.js';
import { DiscussionsApiModule } from '@libs/discussions/discussions.api.module.js';
import { DiscussionsWorkerModule } from '@libs/discussions/discussions.worker.module.js';
import { MediaApiModule } from '@libs/media/media.api.module.js';
import { MediaWorkerModule } from '@libs/media/media.worker.module.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { CelebrationsApiModule } from '../celebrations.api.module.js';
import { CelebrationsWorkerModule } from '../celebrations.worker.module.js';
import { FestivalStage } from './festival-stage.js';
import { CELEBRATION_STATE, CREATE, HIDE, SAVE, SUBMIT, TRUST, WITHDRAW } from './documents.js';

export { type Actor, CLAIM, DECIDE };

const API = [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, MediaApiModule, ThemesApiModule, DiscussionsApiModule, ClipsApiModule, CelebrationsApiModule];
const WORKER = [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, MediaWorkerModule, DiscussionsWorkerModule, ClipsWorkerModule, CelebrationsWorkerModule];

/** What a celebration of a test may be given; what is left out is made. */
export interface Wanted {
  city?: City;
  /** An organiser of the city. */
  author?: Actor;
  moderator?: Actor;
  title?: string;
  language?: string;
  /** Wall time of Africa/Dakar unless the zone is given, too; without it, tomorrow in two weeks from seven to nine in the evening. */
  startsLocal?: string;
  endsLocal?: string;
  zone?: string;
  allDay?: boolean;
  /** Saved on top of what makes it complete: `themes`, `capacity`, `registration` ... */
  fields?: Record<string, unknown>;
}

/** A celebration of a test, with whose it is. */
export interface Made {
  id: string;
  edits: number;
  city: City;
  author: Actor;
  moderator: Actor;
}

type Seen = Pick<Made, 'id' | 'edits'> & { state: string };

/** What makes a draft complete. */
export const COMPLETE = {
  description: 'Contes, musique et thé à la menthe pour petits et grands.',
  themes: ['celebration'],
  placeName: 'Bibliothèque de Ndemba',
  address: 'Rue 12, Ndemba',
  coordinates: { latitude: 14.7, longitude: -17.4 },
};

/** For tests: the API with all that celebrations need, and celebrations in any state, made through the operations of members. */
export class CelebrationStage extends PeopleStage {
  readonly festivals = new FestivalStage(this);

  static async open({ worker = false, environment = {} }: { worker?: boolean; environment?: Record<string, string> } = {}): Promise<CelebrationStage> {
    return CelebrationStage.on(await startTestApp({ imports: API, environment, ...(worker ? { worker: WORKER } : {}) }));
  }

  /** On an API that a test has started itself, with all that celebrations need. */
  static async on(app: TestApp): Promise<CelebrationStage> {
    await loadModules(app.dataSource);
    return new CelebrationStage(app);
  }

  /** A city with an organiser, and somebody who moderates. */
  async crewOf(wanted: Pick<Wanted, 'city' | 'author' | 'moderator'>): Promise<Pick<Made, 'city' | 'author' | 'moderator'>> {
    const city = wanted.city ?? (await this.city({ name: 'Ndemba', languages: ['fr'], timeZone: 'Africa/Dakar' }));
    const author = wanted.author ?? (await this.worker(city.id, 'ORGANISER', { name: 'Awa Diatta' }));
    return { city, author, moderator: wanted.moderator ?? (await this.moderator([], [], { name: 'Moder Ator' })) };
  }

  /** YYYY-MM-DD. */
  dayFromNow(days: number): string {
    return new Date(this.app.get(Clock).now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }

  /** A draft with a title and a time. */
  async draft(wanted: Wanted = {}): Promise<Made> {
    const { city, author, moderator } = await this.crewOf(wanted);
    const day = this.dayFromNow(15);
    const allDay = wanted.allDay ?? false;
    const time = { startsLocal: wanted.startsLocal ?? (allDay ? day : `${day}T19:00`), endsLocal: wanted.endsLocal ?? (allDay ? day : `${day}T21:00`), allDay };
    const words = { language: wanted.language ?? 'fr', title: wanted.title ?? 'La nuit des contes', zone: wanted.zone ?? 'Africa/Dakar' };
    const { id, edits } = await this.must<Seen>(author, CREATE, { input: { key: newId(), citySlug: city.slug, ...words, ...time } });
    return { id, edits, city, author, moderator };
  }

  /** A draft that lacks nothing. */
  async complete(wanted: Wanted = {}): Promise<Made> {
    return this.save(await this.draft(wanted), { ...COMPLETE, ...wanted.fields });
  }

  /** Saves some fields as its author; throws where somebody else changed them. */
  async save(made: Made, fields: Record<string, unknown>): Promise<Made> {
    const { __typename, celebration } = await this.must<{ __typename: string; celebration: Seen }>(made.author, SAVE, { input: { id: made.id, edits: made.edits, ...fields } });
    if (__typename !== 'CelebrationSaved') throw new Error('somebody else saved it');
    return { ...made, edits: celebration.edits };
  }

  async submitted(wanted: Wanted = {}): Promise<Made & { itemId: string }> {
    return this.submit(await this.complete(wanted));
  }

  async submit(made: Made): Promise<Made & { itemId: string }> {
    await this.must(made.author, SUBMIT, { id: made.id, edits: made.edits });
    return { ...made, itemId: await this.itemOf(made.id) };
  }

  /** A celebration on the site. */
  async published(wanted: Wanted = {}): Promise<Made> {
    return this.approve(await this.submitted(wanted));
  }

  async hidden(wanted: Wanted = {}): Promise<Made> {
    const made = await this.published(wanted);
    await this.must(made.moderator, HIDE, { id: made.id, reasonCode: 'WRONG' });
    return made;
  }

  async withdrawn(wanted: Wanted = {}): Promise<Made> {
    const made = await this.published(wanted);
    await this.must(made.author, WITHDRAW, { id: made.id, reason: 'Il pleut.' });
    return made;
  }

  /** What waits at the desk of it is approved, or stays on the site. */
  async approve<M extends Made>(made: M): Promise<M> {
    await this.decide(made, 'APPROVE');
    return made;
  }

  async decide(made: Made, decision: string, reasonCode: string | null = null): Promise<void> {
    const id = await this.itemOf(made.id);
    const { revision } = await this.must<{ revision: number }>(made.moderator, 'mutation ($id: ID!) { claimReview(id: $id) { id revision } }', { id });
    await this.must(made.moderator, DECIDE, { input: { id, revision, decision, reasonCode } });
  }

  /** An administrator trusts the city to publish at once, or no longer does. */
  async trust(city: City, atOnce = true): Promise<void> {
    const admin = await this.person({ networkRoles: [{ role: 'ADMIN', languages: [], themes: [] }] });
    await this.must(admin, TRUST, { cityId: city.id, atOnce });
  }

  /** As it stands. */
  async current(made: Made): Promise<Made & { state: string }> {
    const { edits, state } = await this.must<Seen>(made.author, CELEBRATION_STATE, { id: made.id });
    return { ...made, edits, state };
  }

  /** Its occurrences, the earliest first. */
  occurrences(id: string): Promise<{ id: string; startsLocal: string; shown: boolean; state: string; capacity: number | null }[]> {
    return this.dataSource.query('SELECT id, starts_local AS "startsLocal", shown, state, capacity FROM occurrence WHERE celebration_id = $1 ORDER BY starts_at, id', [id]);
  }

  /** The desk's item of a celebration or a festival. */
  async itemOf(id: string): Promise<string> {
    const [item] = await this.dataSource.query<{ id: string }[]>(`SELECT id FROM review_item WHERE kind IN ('CELEBRATION', 'FESTIVAL') AND subject_id = $1`, [id]);
    return item?.id ?? '';
  }

  /** Everything that is stored of celebrations and the desk, to see that nothing changed. */
  async everything(): Promise<string> {
    const tables = ['celebration', 'occurrence', 'registration', 'reminder', 'notice', 'festival', 'festival_host', 'recap', 'picture', 'review_item', 'transition'];
    const rows = await Promise.all(tables.map((table) => this.dataSource.query<unknown[]>(`SELECT to_jsonb(one) AS row FROM ${table} one ORDER BY 1`)));
    return JSON.stringify([rows, await this.dataSource.query('SELECT id, celebrations_at_once FROM city ORDER BY id')]);
  }
}
