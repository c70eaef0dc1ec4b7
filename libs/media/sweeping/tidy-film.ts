import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Storage } from '@libs/platform/storage/storage.js';
import { CaptionTrack } from '../captions/caption-track.entity.js';
import { FormerCaptions } from '../captions/former-captions.entity.js';
import { CaptionDraft } from '../captions/machine/caption-draft.entity.js';
import { CaptionSuggestion } from '../captions/suggestions/caption-suggestion.entity.js';
import { Film } from '../film.entity.js';
import { Rendition } from '../rendition.entity.js';
import { Upload } from '../uploads/upload.entity.js';
import { UploadStore } from '../uploads/upload-store.service.js';

/** Where the files of a run go. */
export function runPrefix(filmId: string, generation: number, token: string): string {
  return `films/${filmId}/${generation}/${token}/`;
}

/** Throws away every file of a film that nothing refers to any more: of uploads given up, older sources, dead runs; all of a deleted film. */
@Injectable()
export class TidyFilm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly uploads: UploadStore,
  ) {}

  async run(filmId: string): Promise<void> {
    // Listed before the row is read: what a new run writes is then either not listed, or the row names that run.
    const files: string[] = [];
    for await (const { key } of this.storage.list(`films/${filmId}/`)) files.push(key);
    const unfinished: string[] = [];
    for await (const place of this.storage.listUnfinished(`films/${filmId}/`)) unfinished.push(place);
    const film = await this.dataSource.manager.findOneBy(Film, { id: filmId });
    if (!film) return;
    await this.discardUploads(film);
    if (film.deletedAt) return this.discardAll(film);
    const kept = [film.outputPrefix, film.run && runPrefix(filmId, film.generation, film.run)];
    const isKept = (key: string) => kept.some((prefix) => prefix && key.startsWith(prefix));
    for (const key of files) if (!isKept(key)) await this.storage.delete(key);
    for (const place of unfinished) if (!isKept(place)) await this.storage.deleteUnfinished(place);
  }

  private async discardUploads(film: Film): Promise<void> {
    for (const upload of await this.dataSource.manager.findBy(Upload, { filmId: film.id })) {
      const isSource = film.sourceKey === this.uploads.keyOf(upload.id);
      const isOpen = !upload.finishedAt && !upload.cancelledAt;
      if (!film.deletedAt && (isSource || isOpen)) continue;
      await this.uploads.discard(upload.id);
      await this.dataSource.manager.delete(Upload, upload.id);
    }
  }

  private async discardAll(film: Film): Promise<void> {
    await this.storage.deletePrefix(`films/${film.id}/`);
    if (film.sourceKey) await this.uploads.discard(this.uploads.uploadIdOf(film.sourceKey));
    await this.dataSource.transaction(async (tx) => {
      await tx.delete(Rendition, { filmId: film.id });
      for (const words of [CaptionTrack, FormerCaptions, CaptionSuggestion, CaptionDraft]) await tx.delete(words, { filmId: film.id });
      await tx.update(Film, film.id, { filesRemovedAt: () => 'now()', sourceKey: null, sourceName: null, outputPrefix: null });
    });
  }
}
