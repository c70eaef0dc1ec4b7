import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { Actor, MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { CaptionDraft } from '../captions/machine/caption-draft.entity.js';
import { cityUse, holdCity } from '../city-storage.query.js';
import { Film } from '../film.entity.js';
import { UploadCancelled, UploadFinished } from '../film.events.js';
import { FilmAudiences } from '../film-audience.service.js';
import { mayMove, stateWithoutUpload } from '../film-state.js';
import { cityStorageFull, filmBusy, uploadGone } from '../media.errors.js';
import { holdFilm, moveFilm, newGeneration } from '../move-film.js';
import { Rendition } from '../rendition.entity.js';
import type { UploadWish } from './check-wish.js';
import { Upload } from './upload.entity.js';
import { SOON } from './upload-locks.service.js';
import { UploadStore } from './upload-store.service.js';

/** Uploads from the wish to the last byte. At most one is open for a film. */
@Injectable()
export class UploadsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly audiences: FilmAudiences,
    private readonly store: UploadStore,
    private readonly clock: Clock,
  ) {}

  /** Writes the upload down before its first byte: the city's room is taken from now on. An open one of the film is given up. */
  async begin(actor: MemberActor, id: string, wish: UploadWish): Promise<void> {
    if (!(await this.audiences.mayChange(actor, wish.filmId))) throw (await this.audiences.maySee(actor, wish.filmId)) ? forbidden() : notFound('film');
    const known = await this.dataSource.manager.findOneBy(Film, { id: wish.filmId });
    if (!known) throw notFound('film');
    const { cityId } = known;
    // A film of the network itself is not sent by anybody.
    if (!cityId) throw forbidden();
    await this.dataSource.transaction(async (tx) => {
      // Whoever may change it a moment ago may have handed it to the desk meanwhile.
      if (!(await this.audiences.hold(tx, wish.filmId))) throw forbidden();
      await holdCity(tx, cityId);
      const film = await holdFilm(tx, wish.filmId);
      if (!film) throw notFound('film');
      if (!mayMove(film.state, 'UPLOADING')) throw filmBusy();
      await this.giveUpOpen(tx, film.id);
      const use = await cityUse(tx, cityId);
      if (!use || use.usedBytes + wish.size > use.limitBytes) throw cityStorageFull(use?.usedBytes ?? 0, use?.limitBytes ?? 0);
      await tx.insert(Upload, { ...wish, id, memberId: actor.memberId, cityId, createdAt: this.clock.now(), expiresAt: this.clock.in(LIMITS.upload.expiresMs) });
      await moveFilm(tx, this.outbox, film, 'UPLOADING');
    });
  }

  /** The open or finished upload, for those who may change its film; to everybody else there is none. */
  async require(actor: Actor, id: string): Promise<Upload> {
    const upload = await this.dataSource.manager.findOneBy(Upload, { id });
    if (!upload || !(await this.audiences.mayChange(actor, upload.filmId))) throw notFound('upload');
    if (upload.cancelledAt || (!upload.finishedAt && upload.expiresAt < this.clock.now())) throw uploadGone();
    return upload;
  }

  /** Notes how far it is, for others to see; of the file itself where no figure is given. Notes may come late: none takes it back. */
  async received(id: string, offset?: number): Promise<void> {
    const bytes = offset ?? (await this.store.offsetOf(id));
    if (bytes === undefined) return;
    await this.dataSource.query(
      `UPDATE upload SET offset_bytes = $2 FROM (SELECT ${SOON} AS soon) AS how WHERE id = $1 AND finished_at IS NULL AND offset_bytes < $2 AND soon = 'off'`,
      [id, bytes],
    );
  }

  /** All bytes are here: the film goes into processing. Told twice, it happens once. */
  async arrived(id: string): Promise<void> {
    const known = await this.dataSource.manager.findOneBy(Upload, { id });
    if (!known) return;
    await this.dataSource.transaction(async (tx) => {
      await this.audiences.hold(tx, known.filmId);
      const film = await holdFilm(tx, known.filmId);
      const upload = await tx.findOneBy(Upload, { id });
      if (film && upload && !upload.finishedAt && !upload.cancelledAt) await this.takeAsSource(tx, film, upload);
    });
  }

  /** Makes the film's source of an upload whose bytes are all stored. The film, and what shows it, must be held. */
  async takeAsSource(tx: Tx, film: Film, upload: Upload): Promise<void> {
    await tx.update(Upload, upload.id, { finishedAt: this.clock.now(), offsetBytes: upload.size });
    await tx.delete(Rendition, { filmId: film.id });
    // What a machine hears just now is said in another film.
    await tx.delete(CaptionDraft, { filmId: film.id, kind: 'SPEECH', state: In(['QUEUED', 'RUNNING']) });
    await moveFilm(tx, this.outbox, film, 'PROCESSING', {
      ...newGeneration(film),
      ...{ sourceKey: this.store.keyOf(upload.id), sourceName: upload.fileName, sourceBytes: upload.size },
      ...{ sourceSha256: null, expectedSha256: upload.sha256 },
      ...{ durationMs: null, width: null, height: null, hasSound: null, loudness: null, probe: null, poster: null },
    });
    await this.audiences.replaced(tx, film.id);
    await this.outbox.add(tx, UploadFinished, { filmId: film.id });
  }

  /** Gives up the open upload of a film, which is then what it was before. */
  async cancel(filmId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const film = await holdFilm(tx, filmId);
      if (!film || !(await this.giveUpOpen(tx, filmId))) return;
      const hasRenditions = await tx.existsBy(Rendition, { filmId, generation: film.generation });
      await moveFilm(tx, this.outbox, film, stateWithoutUpload({ hasRenditions, failureCode: film.failureCode }));
    });
  }

  /** The writing request sees that it is wanted away and stops. */
  async giveUpOpen(tx: Tx, filmId: string): Promise<boolean> {
    const open = await tx.findOneBy(Upload, { filmId, finishedAt: IsNull(), cancelledAt: IsNull() });
    if (!open) return false;
    await tx.update(Upload, open.id, { cancelledAt: this.clock.now(), leaseWanted: true });
    await this.outbox.add(tx, UploadCancelled, { filmId, uploadId: open.id });
    return true;
  }
}
