import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In } from 'typeorm';
import { FilmsService } from '@libs/media/films.service.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { ClipDeleted } from '../clip.events.js';
import { ClipFilmChange } from './film-change.entity.js';
import { CLIP_FILM } from './film-change.types.js';

/** What waited for a clip that is gone goes with it, from the desk too. */
@Injectable()
export class ClipGoneReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly editorial: EditorialService,
  ) {}

  @On(ClipDeleted)
  async forget({ clipId }: { clipId: string }): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const open = await tx.findBy(ClipFilmChange, { clipId, state: In(['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED']) });
      for (const { id, filmId } of open) {
        await this.editorial.forget(tx, CLIP_FILM, id);
        await this.films.remove(tx, filmId);
        await tx.delete(ClipFilmChange, id);
      }
    });
  }
}
