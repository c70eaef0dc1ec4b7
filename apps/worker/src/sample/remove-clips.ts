import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { FilmsService } from '@libs/media/films.service.js';
import { TidyFilm } from '@libs/media/sweeping/tidy-film.js';
import { Storage } from '@libs/platform/storage/storage.js';

/** Clips of the sample and of its people, wherever; and what was thrown away in its cities. */
const CLIPS = `
  SELECT c.id, c.film_id AS "filmId" FROM clip c JOIN city ON city.id = c.city_id LEFT JOIN member author ON author.id = c.author_id
   WHERE c.id = ANY($1) OR author.is_sample OR (city.is_sample AND c.deleted_at IS NOT NULL) ORDER BY c.id`;

/** Films whose clip is gone already, left by a run that was killed in between. */
const FILMS = `
  SELECT f.id FROM film f JOIN city ON city.id = f.city_id
   WHERE city.is_sample AND NOT EXISTS (SELECT 1 FROM clip c WHERE c.film_id = f.id) ORDER BY f.id`;

/** Takes away the clips of the sample with their films. */
@Injectable()
export class RemoveClips {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly tidy: TidyFilm,
    private readonly storage: Storage,
  ) {}

  /** `ids`: those that the loader has made, whoever has them now. Answers how many clips. */
  async run(ids: string[]): Promise<number> {
    const clips = await this.dataSource.query<{ id: string; filmId: string }[]>(CLIPS, [ids]);
    for (const clip of clips) await this.removeClip(clip);
    for (const { id } of await this.dataSource.query<{ id: string }[]>(FILMS)) await this.removeFilm(id);
    return clips.length;
  }

  /** The audit log keeps what was decided about it; it outlives what it speaks of. */
  private async removeClip({ id, filmId }: { id: string; filmId: string }): Promise<void> {
    await this.dataSource.transaction((tx) => this.films.remove(tx, filmId));
    await this.tidy.run(filmId);
    await this.removeProofs(id);
    await this.dataSource.transaction(async (tx) => {
      await tx.query('DELETE FROM notification WHERE href LIKE $1', [`%/clips/${id}%`]);
      await tx.query(`DELETE FROM review_item WHERE kind = 'CLIP' AND subject_id = $1`, [id]);
      await tx.query('DELETE FROM clip WHERE id = $1', [id]);
      await tx.query('DELETE FROM film WHERE id = $1', [filmId]);
    });
  }

  /** At once: the product keeps what is loose for an hour. The file first, so that a run that is killed finds its row. */
  private async removeProofs(clipId: string): Promise<void> {
    const proofs = await this.dataSource.query<{ id: string; key: string }[]>('SELECT p.id, p.object_key AS key FROM consent_proof p JOIN consent_record c ON c.id = p.record_id WHERE c.clip_id = $1', [clipId]);
    for (const { id, key } of proofs) {
      await this.storage.delete(key);
      await this.dataSource.query('DELETE FROM consent_proof WHERE id = $1', [id]);
    }
  }

  private async removeFilm(filmId: string): Promise<void> {
    await this.dataSource.transaction((tx) => this.films.remove(tx, filmId));
    await this.tidy.run(filmId);
    await this.dataSource.query('DELETE FROM film WHERE id = $1', [filmId]);
  }
}
