import { Injectable } from '@nestjs/common';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { captionLanguageUnknown, captionsMissing } from '../../media.errors.js';
import { holdFilm } from '../../move-film.js';
import { CaptionTrack } from '../caption-track.entity.js';
import { CaptionDraft } from './caption-draft.entity.js';
import { CaptionDraftAsked, CaptionDraftMoved } from './caption-draft.events.js';
import type { CaptionDraftKind } from './caption-draft.types.js';
import { Engines } from './engines.service.js';
import { draftUnknown, filmSilent, noSpeechEngine, noTranslationEngine } from './machine.errors.js';

export interface NewDraft {
  filmId: string;
  language: string;
  /** Captions to be translated; null to write down what is said. */
  from: string | null;
  askedBy: string;
}

/** Captions that are asked of a machine. Who may ask is said by the content that shows the film. */
@Injectable()
export class CaptionDrafts {
  constructor(
    private readonly database: ReadDatabase,
    private readonly engines: Engines,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Asks for a draft, in place of an older one in this language that has ended; one that is under way is answered as it is. */
  async ask(tx: Tx, { filmId, language, from, askedBy }: NewDraft): Promise<CaptionDraft> {
    const kind: CaptionDraftKind = from === null ? 'SPEECH' : 'TRANSLATION';
    if (kind === 'SPEECH' ? !this.engines.speech : !this.engines.translation) throw kind === 'SPEECH' ? noSpeechEngine() : noTranslationEngine();
    if (!LANGUAGE_TAG.test(language)) throw captionLanguageUnknown();
    const film = await holdFilm(tx, filmId);
    if (kind === 'SPEECH' && film?.hasSound === false) throw filmSilent();
    if (from !== null && !(await tx.existsBy(CaptionTrack, { filmId, language: from }))) throw captionsMissing(from);
    const there = await tx.findOneBy(CaptionDraft, { filmId, language });
    if (there?.state === 'QUEUED' || there?.state === 'RUNNING') return there;
    if (there) await tx.delete(CaptionDraft, { id: there.id });
    const now = this.clock.now();
    const fresh = { state: 'QUEUED' as const, code: null, placed: false, cues: null, run: null, attempt: 0, beatAt: now, createdAt: now };
    const draft = await tx.save(tx.create(CaptionDraft, { id: newId(), filmId, kind, language, fromLanguage: from, askedBy, ...fresh }));
    await this.outbox.add(tx, CaptionDraftAsked, { draftId: draft.id });
    await this.outbox.add(tx, CaptionDraftMoved, { draftId: draft.id, filmId, language, state: draft.state });
    return draft;
  }

  async filmOf(tx: Tx, id: string): Promise<string> {
    const draft = await tx.findOneBy(CaptionDraft, { id });
    if (!draft) throw draftUnknown();
    return draft.filmId;
  }

  /** Nobody wants it any more; a run that is under way finds it gone. */
  async dismiss(tx: Tx, id: string): Promise<void> {
    await tx.delete(CaptionDraft, { id });
  }

  /** What the machine wrote has become captions: nobody needs to look at it any more. Harmless where a colleague was quicker. */
  async taken(tx: Tx, id: string, { filmId, language }: Pick<CaptionDraft, 'filmId' | 'language'>): Promise<void> {
    await tx.delete(CaptionDraft, { id, filmId, language, state: 'DONE' });
  }

  of(context: GraphqlContext, filmId: string): Promise<CaptionDraft[]> {
    return loaderOf(context, this.read).load(filmId);
  }

  private readonly read = async (filmIds: readonly string[]): Promise<CaptionDraft[][]> => {
    const rows = await this.database.rows<CaptionDraft>(
      `SELECT id, film_id AS "filmId", kind, language, from_language AS "fromLanguage", state, code, placed, cues, created_at AS "createdAt"
         FROM caption_draft WHERE film_id = ANY($1) ORDER BY created_at`,
      [[...filmIds]],
    );
    return groupsInOrder(filmIds, rows, ({ filmId }) => filmId);
  };
}
