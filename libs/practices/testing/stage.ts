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
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { PracticesApiModule } from '../practices.api.module.js';
import { PracticesWorkerModule } from '../practices.worker.module.js';
import type { PracticeSections } from '../sections/practice-sections.types.js';
import { CREATE, PRACTICE_STATE, SAVE, SUBMIT } from './documents.js';
import { filledSections, sectionInputs } from './filled-sections.js';

export { type Actor, CLAIM, DECIDE };

const API = [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, MediaApiModule, ThemesApiModule, DiscussionsApiModule, ClipsApiModule, PracticesApiModule];
const WORKER = [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, MediaWorkerModule, DiscussionsWorkerModule, ClipsWorkerModule, PracticesWorkerModule];

/** What a practice of a test may be given; what is left out is made. */
export interface Wanted {
  city?: City;
  author?: Actor;
  moderator?: Actor;
  themeSlug?: string;
  language?: string;
  title?: string;
  /** In place of the filled ones. */
  sections?: PracticeSections;
}

/** A practice of a test, with whose it is. */
export interface Made {
  id: string;
  revisionId: string;
  /** Of the revision. */
  edits: number;
  city: City;
  author: Actor;
  moderator: Actor;
}

interface State {
  id: string;
  state: string;
  revision: { id: string; number: number | null; state: string; edits: number };
  openRevision: { id: string; state: string; edits: number } | null;
}

/** For tests: the API with all that practices need, and practices in any state, made through the operations of members. */
export class PracticeStage extends PeopleStage {
  static async open({ worker = false } = {}): Promise<PracticeStage> {
    return PracticeStage.on(await startTestApp({ imports: API, ...(worker ? { worker: WORKER } : {}) }));
  }

  /** On an API that a test has started itself, with all that practices need. */
  static async on(app: TestApp): Promise<PracticeStage> {
    await loadModules(app.dataSource);
    return new PracticeStage(app);
  }

  /** A draft with a title alone. */
  async draft(wanted: Wanted = {}): Promise<Made> {
    const city = wanted.city ?? (await this.city({ name: 'Ndemba', languages: ['fr'] }));
    const author = wanted.author ?? (await this.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Diatta' }));
    const moderator = wanted.moderator ?? (await this.moderator([], [], { name: 'Moder Ator' }));
    const input = { citySlug: city.slug, themeSlug: wanted.themeSlug ?? 'accessibility', language: wanted.language ?? 'fr', title: wanted.title ?? 'Le bus qui lit' };
    const { id, revision } = await this.must<State>(author, CREATE, { input });
    return { id, revisionId: revision.id, edits: revision.edits, city, author, moderator };
  }

  /** A draft that lacks nothing. */
  async complete(wanted: Wanted = {}): Promise<Made> {
    const made = await this.draft(wanted);
    const filled = filledSections();
    const promise = { ...filled.promise, title: wanted.title ?? 'Le bus qui lit', promise: filled.promise?.promise ?? '' };
    for (const { section, content } of sectionInputs({ ...filled, promise, ...wanted.sections })) {
      await this.must(made.author, SAVE, { input: { practiceId: made.id, edits: section === 'PROMISE' ? 1 : 0, content } });
    }
    return this.current(made);
  }

  async submitted(wanted: Wanted = {}): Promise<Made & { itemId: string }> {
    return this.submit(await this.complete(wanted));
  }

  /** Hands the open revision of a practice to the desk. */
  async submit(practice: Made, changeNote: string | null = null): Promise<Made & { itemId: string }> {
    const made = await this.current(practice);
    await this.must(made.author, SUBMIT, { practiceId: made.id, edits: made.edits, changeNote });
    return { ...made, itemId: await this.itemOf(made.revisionId) };
  }

  /** A practice on the site. */
  async published(wanted: Wanted = {}): Promise<Made> {
    return this.approve(await this.submitted(wanted));
  }

  async approve(made: Made & { itemId: string }): Promise<Made> {
    await this.must(made.moderator, CLAIM, { id: made.itemId });
    await this.must(made.moderator, DECIDE, { input: { id: made.itemId, revision: made.edits, decision: 'APPROVE' } });
    return made;
  }

  /** With the revision that is open now, or else the one that is looked at. */
  async current(made: Made): Promise<Made> {
    const { revision, openRevision } = await this.must<State>(made.author, PRACTICE_STATE, { id: made.id });
    const { id, edits } = openRevision ?? revision;
    return { ...made, revisionId: id, edits };
  }

  /** The desk's item of a revision. */
  async itemOf(revisionId: string): Promise<string> {
    const [item] = await this.dataSource.query<{ id: string }[]>(`SELECT id FROM review_item WHERE kind = 'PRACTICE' AND subject_id = $1`, [revisionId]);
    return item?.id ?? '';
  }

  /** Everything that is stored of practices and the desk, to see that nothing changed. */
  async everything(): Promise<string> {
    const tables = ['practice', 'practice_revision', 'practice_section', 'practice_card', 'practice_confirmation', 'review_item', 'transition', 'adoption', 'adoption_move', 'adoption_entry', 'adoption_offer'];
    const rows = await Promise.all(tables.map((table) => this.dataSource.query<unknown[]>(`SELECT to_jsonb(one) AS row FROM ${table} one ORDER BY 1`)));
    return JSON.stringify(rows);
  }
}
