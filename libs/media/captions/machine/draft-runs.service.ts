import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { FilmAudiences } from '../../film-audience.service.js';
import { holdFilm } from '../../move-film.js';
import { CaptionTrack } from '../caption-track.entity.js';
import { CaptionsService } from '../captions.service.js';
import type { Cue } from '../parse-captions.js';
import { CaptionDraft } from './caption-draft.entity.js';
import { CaptionDraftMoved } from './caption-draft.events.js';
import type { CaptionDraftState, DraftFailureCode } from './caption-draft.types.js';

/** Runs of one draft altogether; who died so often dies again. */
const MOST_RUNS = 4;

/** The life of a draft as its row tells it: only the run that the row names may end it. */
@Injectable()
export class DraftRuns {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly captions: CaptionsService,
    private readonly audiences: FilmAudiences,
    private readonly outbox: Outbox,
  ) {}

  /** Takes the draft over from whoever had it; null where it has ended or is not wanted any more. */
  async claim(draftId: string): Promise<CaptionDraft | null> {
    return this.dataSource.transaction(async (tx) => {
      const draft = await tx.findOne(CaptionDraft, { where: { id: draftId }, lock: { mode: 'pessimistic_write' } });
      if (!draft || (draft.state !== 'QUEUED' && draft.state !== 'RUNNING')) return null;
      if (draft.attempt >= MOST_RUNS) return this.end(tx, draft, 'FAILED', { code: 'ENGINE_FAILED' });
      Object.assign(draft, { state: 'RUNNING', run: randomBytes(6).toString('hex'), attempt: draft.attempt + 1 });
      await tx.update(CaptionDraft, draftId, { state: draft.state, run: draft.run, attempt: draft.attempt, beatAt: () => 'now()' });
      await this.tell(tx, draft, 'RUNNING');
      return draft;
    });
  }

  /** Says that the run lives; false where it is not wanted any more. */
  async beat({ id, run }: CaptionDraft): Promise<boolean> {
    return ((await this.dataSource.manager.update(CaptionDraft, { id, run: run ?? '', state: 'RUNNING' }, { beatAt: () => 'now()' })).affected ?? 0) > 0;
  }

  /**
   * The draft becomes the captions where there are none and nobody else is looking at them: neither visitors nor the desk.
   * Otherwise it waits beside them; what a person wrote is never written over.
   */
  async succeed(mine: CaptionDraft, cues: Cue[]): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { filmId, language, askedBy } = mine;
      const isEditable = await this.audiences.hold(tx, filmId);
      const film = await holdFilm(tx, filmId);
      const draft = await this.mine(tx, mine);
      if (!draft) return;
      if (!film) {
        await this.end(tx, draft, 'FAILED', { code: 'FILM_GONE' });
        return;
      }
      const tracks = await tx.find(CaptionTrack, { where: { filmId }, select: { id: true, language: true } });
      const placed = isEditable && tracks.length < LIMITS.captions.languages && !tracks.some((track) => track.language === language);
      if (placed) {
        await this.captions.write(tx, { filmId, language, cues, origin: 'MACHINE', checked: false, createdBy: askedBy, baseId: null });
        await this.audiences.replaced(tx, filmId);
      }
      await this.end(tx, draft, 'DONE', { placed, cues: placed ? null : cues });
    });
  }

  async fail(mine: CaptionDraft, code: DraftFailureCode): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const draft = await this.mine(tx, mine);
      if (draft) await this.end(tx, draft, 'FAILED', { code });
    });
  }

  private async mine(tx: Tx, { id, run }: CaptionDraft): Promise<CaptionDraft | null> {
    const draft = await tx.findOne(CaptionDraft, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return draft?.state === 'RUNNING' && draft.run === run ? draft : null;
  }

  private async end(tx: Tx, draft: CaptionDraft, state: CaptionDraftState, change: Partial<Pick<CaptionDraft, 'code' | 'placed' | 'cues'>>): Promise<null> {
    await tx.save(Object.assign(draft, change, { state, run: null }));
    await this.tell(tx, draft, state);
    return null;
  }

  private async tell(tx: Tx, { id, filmId, language }: CaptionDraft, state: CaptionDraftState): Promise<void> {
    await this.outbox.add(tx, CaptionDraftMoved, { draftId: id, filmId, language, state });
  }
}
