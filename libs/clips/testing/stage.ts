import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { type Actor, PeopleStage } from '@libs/cities/testing/people-stage.js';
import { MediaApiModule } from '@libs/media/media.api.module.js';
import { MediaWorkerModule } from '@libs/media/media.worker.module.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { ClipsApiModule } from '../clips.api.module.js';
import { ClipsWorkerModule } from '../clips.worker.module.js';

export const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nLe bus qui lit\n\n00:02.000 --> 00:04.000\nroule le mardi.\n';

export type { Actor };

/** For tests: the API with all that clips need, and people who do things. */
export class Stage extends PeopleStage {
  static async open({ worker = false, environment = {} as Record<string, string> } = {}): Promise<Stage> {
    const app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, MediaApiModule, ThemesApiModule, ClipsApiModule],
      ...(worker
        ? { worker: [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, MediaWorkerModule, ClipsWorkerModule] }
        : {}),
      environment,
    });
    return Stage.on(app);
  }

  /** On an API that a test has started itself, with all that clips need. */
  static async on(app: TestApp): Promise<Stage> {
    await loadModules(app.dataSource);
    return new Stage(app);
  }

  /** As if the pipeline had made it ready; the pipeline has tests of its own. */
  async makeReady(clipId: string, durationMs = 61_000): Promise<void> {
    await this.app.dataSource.query(
      `UPDATE film SET state = 'READY', generation = 1, output_prefix = 'films/' || id || '/1', duration_ms = $2, width = 1280, height = 720, has_sound = true
        WHERE id = (SELECT film_id FROM clip WHERE id = $1)`,
      [clipId, durationMs],
    );
    await this.app.dataSource.query(
      `INSERT INTO rendition (id, film_id, generation, kind, height, path, bytes) SELECT $2, film_id, 1, 'POSTER', 720, 'poster-720.webp', 1000 FROM clip WHERE id = $1`,
      [clipId, newId()],
    );
  }

  /** A draft that lacks nothing; answers its id. */
  async complete(author: Actor, cityId: string, change: { themeSlug?: string; language?: string } = {}): Promise<string> {
    const language = change.language ?? 'fr';
    const { id } = await this.must<{ id: string }>(author, CREATE, {
      input: { cityId, themeSlug: change.themeSlug ?? 'accessibility', language, title: 'Le bus qui lit' },
    });
    await this.makeReady(id);
    let revision = 1;
    const next = async (operation: string, variables: object) => {
      ({ revision } = await this.must<{ revision: number }>(author, operation, { id, revision, ...variables }));
    };
    await next(SET_TEXT, { input: { language, title: 'Le bus qui lit', summary: 'Une bibliothèque sur quatre roues.' } });
    await next(UPDATE, { input: { spokenLanguage: language, licence: 'CC_BY_4_0' } });
    await next(CONSENT, { input: { peopleShown: 'ADULTS_CONSENTED', statement: 'Tous ont signé.' } });
    if (language !== 'zxx') await this.must(author, ADD_CAPTIONS, { id, input: { language, content: CAPTIONS } });
    return id;
  }

  /** A submitted clip with its revision. */
  async submitted(author: Actor, cityId: string, change: { themeSlug?: string; language?: string } = {}): Promise<{ id: string; revision: number; itemId: string }> {
    const id = await this.complete(author, cityId, change);
    const { revision } = await this.must<{ revision: number }>(author, CLIP_STATE, { id });
    await this.must(author, SUBMIT, { id, revision });
    return { id, revision, itemId: await this.itemOf(id) };
  }

  async itemOf(clipId: string): Promise<string> {
    const [item] = await this.app.dataSource.query<{ id: string }[]>('SELECT id FROM review_item WHERE subject_id = $1', [clipId]);
    return item?.id ?? '';
  }

  /** A clip on the site. */
  async published(author: Actor, cityId: string, moderator: Actor, change: { themeSlug?: string; language?: string } = {}): Promise<string> {
    const { id, revision, itemId } = await this.submitted(author, cityId, change);
    await this.must(moderator, CLAIM, { id: itemId });
    await this.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } });
    return id;
  }

  /** All that a refused operation must leave as it is. */
  async everything(): Promise<string> {
    const tables = ['clip', 'clip_text', 'clip_moment', 'clip_chapter', 'film', 'caption_track', 'review_item', 'transition'];
    const parts = await Promise.all(tables.map((table) => this.app.dataSource.query<unknown[]>(`SELECT row_to_json(t)::text AS row FROM ${table} t ORDER BY 1`)));
    return JSON.stringify(parts);
  }
}

export const CREATE = 'mutation ($input: CreateClipInput!) { createClip(input: $input) { id state revision missing media { state } } }';
export const UPDATE = 'mutation ($id: ID!, $revision: Int!, $input: UpdateClipInput!) { updateClip(id: $id, revision: $revision, input: $input) { id revision questions { key startMs } } }';
export const SET_TEXT = 'mutation ($id: ID!, $revision: Int!, $input: ClipTextInput!) { setClipText(id: $id, revision: $revision, input: $input) { id revision texts { language title summary origin } } }';
export const REMOVE_TEXT = 'mutation ($id: ID!, $revision: Int!, $language: String!) { removeClipText(id: $id, revision: $revision, language: $language) { id revision } }';
export const CONSENT = 'mutation ($id: ID!, $revision: Int!, $input: ConsentInput!) { stateConsent(id: $id, revision: $revision, input: $input) { id revision } }';
export const ADD_CAPTIONS = 'mutation ($id: ID!, $input: CaptionsInput!) { addCaptions(clipId: $id, input: $input) { id revision } }';
export const REMOVE_CAPTIONS = 'mutation ($id: ID!, $language: String!) { removeCaptions(clipId: $id, language: $language) { id revision } }';
export const SUBMIT = 'mutation ($id: ID!, $revision: Int!) { submitClip(id: $id, revision: $revision) { id state } }';
export const WITHDRAW = 'mutation ($id: ID!, $reason: String) { withdrawClip(id: $id, reason: $reason) { id state } }';
export const DELETE = 'mutation ($id: ID!) { deleteClip(id: $id) }';
export const RETRY = 'mutation ($id: ID!) { retryClipFilm(id: $id) { id media { state } } }';
export const HIDE = 'mutation ($id: ID!, $reasonCode: ReviewReason!, $note: String) { hideClip(id: $id, reasonCode: $reasonCode, note: $note) { id state } }';
export const RESTORE = 'mutation ($id: ID!, $note: String) { restoreClip(id: $id, note: $note) { id state } }';
export const APPEAL = 'mutation ($id: ID!, $text: String!) { appealClip(id: $id, text: $text) { id state hiding { reasonCode note appeal { text byName answeredAt reasonCode note } } viewerCan { appeal } } }';
export const CLAIM = 'mutation ($id: ID!) { claimReview(id: $id) { id state claimedByMe claimedUntil } }';
export const CLAIM_NEXT = 'mutation ($kind: String, $language: String, $theme: String) { claimNextReview(kind: $kind, language: $language, theme: $theme) { id subjectId state } }';
export const RELEASE = 'mutation ($id: ID!) { releaseReview(id: $id) { id state } }';
export const DECIDE = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { id state decision reasonCode note } }';
export const CLIP_STATE = 'query ($id: ID!) { clip(id: $id) { id state revision missing publishedAt submittedAt } }';
export const QUEUE = `query ($state: ReviewState, $language: String, $theme: String, $page: Int) {
  reviewQueue(state: $state, language: $language, theme: $theme, page: $page) { total nodes { id subjectId state mayReview claimedByMe claimedBy { name } city { name } clip { title } } } }`;
