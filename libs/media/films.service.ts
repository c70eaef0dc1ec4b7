import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { Actor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { stillNames } from './find-film-address.js';
import { Film } from './film.entity.js';
import { FilmDeleted, FilmFailed, FilmRetried } from './film.events.js';
import { FilmAudiences } from './film-audience.service.js';
import { checksumMalformed, filmNotRetryable, stillUnknown, uploadGone, uploadUnfinished } from './media.errors.js';
import { holdFilm, moveFilm, newGeneration } from './move-film.js';
import { Rendition } from './rendition.entity.js';
import { Upload } from './uploads/upload.entity.js';
import { UploadStore } from './uploads/upload-store.service.js';
import { UploadsService } from './uploads/uploads.service.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** What content does with films. Who may do it is asked of the content that registered as their audience. */
@Injectable()
export class FilmsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly audiences: FilmAudiences,
    private readonly uploads: UploadsService,
    private readonly store: UploadStore,
    private readonly storage: Storage,
  ) {}

  /** An empty film of a city; of the network itself where there is none. */
  async create(tx: Tx, cityId: string | null): Promise<Film> {
    return tx.save(tx.create(Film, { id: newId(), cityId, state: 'EMPTY' }));
  }

  /** Marks the film deleted: what runs stops within seconds, and its files go. */
  async remove(tx: Tx, filmId: string): Promise<void> {
    const film = await holdFilm(tx, filmId);
    if (!film) return;
    await this.uploads.giveUpOpen(tx, filmId);
    await tx.update(Film, filmId, { deletedAt: () => 'now()', updatedAt: () => 'now()' });
    await this.outbox.add(tx, FilmDeleted, { filmId });
  }

  /** The film as the transaction sees it, held until it ends. */
  async stateOf(tx: Tx, filmId: string): Promise<Pick<Film, 'state' | 'hasSound' | 'durationMs'> | null> {
    return holdFilm(tx, filmId);
  }

  /**
   * The sender says that all is sent, and what it should add up to (SHA-256, hex). Processing has begun with the last byte
   * in any case; the sum is compared when the bytes are counted, or now where they have been.
   */
  async finishUpload(actor: Actor, filmId: string, uploadId: string, sha256?: string | null): Promise<void> {
    await this.mustChange(actor, filmId);
    const sum = sha256?.toLowerCase() ?? null;
    if (sum !== null && !SHA256.test(sum)) throw checksumMalformed();
    const offset = await this.store.offsetOf(uploadId);
    await this.dataSource.transaction(async (tx) => {
      await this.audiences.hold(tx, filmId);
      const film = await holdFilm(tx, filmId);
      const upload = await tx.findOneBy(Upload, { id: uploadId, filmId });
      if (!film || !upload || upload.cancelledAt) throw uploadGone();
      if (sum !== null) await tx.update(Upload, uploadId, { sha256: sum });
      if (!upload.finishedAt) {
        if (offset !== upload.size) throw uploadUnfinished();
        await this.uploads.takeAsSource(tx, film, { ...upload, sha256: sum });
      } else if (sum !== null && film.sourceKey === this.store.keyOf(uploadId)) await this.expect(tx, film, sum);
    });
  }

  async cancelUpload(actor: Actor, filmId: string): Promise<void> {
    await this.mustChange(actor, filmId);
    await this.uploads.cancel(filmId);
  }

  /** Once more with the file that is there. */
  async retry(actor: Actor, filmId: string): Promise<void> {
    await this.mustChange(actor, filmId);
    await this.dataSource.transaction(async (tx) => {
      const film = await holdFilm(tx, filmId);
      if (!film) throw notFound('film');
      // Pressed twice: it is on its way already.
      if (film.state === 'PROCESSING') return;
      if (film.state !== 'FAILED' || !film.retryable || !film.sourceKey) throw filmNotRetryable();
      await moveFilm(tx, this.outbox, film, 'PROCESSING', newGeneration(film));
      await this.outbox.add(tx, FilmRetried, { filmId });
    });
  }

  /** Its poster is this still from now on, or the one that a program chose; false where it cannot be watched now. It may be held already. */
  async choosePoster(tx: Tx, filmId: string, number: number | null): Promise<boolean> {
    const film = await holdFilm(tx, filmId);
    if (film?.state !== 'READY') return false;
    if (number !== null && !(await tx.existsBy(Rendition, { filmId, generation: film.generation, path: stillNames(number).small }))) throw stillUnknown();
    await tx.update(Film, filmId, { poster: number });
    return true;
  }

  /** Takes a local file as the source of an EMPTY or FAILED film, as when the sample network is loaded; nobody's name where it is the network's own. */
  async takeFile(memberId: string | null, filmId: string, path: string): Promise<void> {
    const id = newId();
    const size = (await stat(path)).size;
    await this.storage.putFile(this.store.keyOf(id), path);
    await this.dataSource.transaction(async (tx) => {
      await this.audiences.hold(tx, filmId);
      const film = await holdFilm(tx, filmId);
      if (!film) throw notFound('film');
      const now = new Date();
      const upload = tx.create(Upload, { id, filmId, memberId, cityId: film.cityId, fileName: basename(path), size, contentType: '', createdAt: now, expiresAt: now });
      await tx.insert(Upload, upload);
      await this.uploads.takeAsSource(tx, film, { ...upload, sha256: null });
    });
  }

  private async expect(tx: Tx, film: Film, sum: string): Promise<void> {
    await tx.update(Film, film.id, { expectedSha256: sum });
    if (!film.sourceSha256 || film.sourceSha256 === sum || film.state === 'FAILED' || film.state === 'UPLOADING') return;
    await tx.delete(Rendition, { filmId: film.id });
    await moveFilm(tx, this.outbox, film, 'FAILED', { failureCode: 'FILE_DAMAGED', failureParams: {}, retryable: false, run: null, outputPrefix: null });
    await this.outbox.add(tx, FilmFailed, { filmId: film.id, code: 'FILE_DAMAGED' });
  }

  /** To those who may not even see it, there is no such film. */
  private async mustChange(actor: Actor, filmId: string): Promise<void> {
    if (!(await this.audiences.mayChange(actor, filmId))) throw notFound('film');
  }
}
