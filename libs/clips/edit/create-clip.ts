import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import { type MemberActor, worksIn } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { City } from '@libs/cities/city.entity.js';
import { FilmsService } from '@libs/media/films.service.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Clip } from '../clip.entity.js';
import { cityNotMember, idTaken, required } from '../clip.errors.js';
import { ClipTextRow } from '../clip-parts.entity.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import type { CreateClipInput } from './clip.inputs.js';

/** Begins a clip: a draft with a title, and an empty film of its own. */
@Injectable()
export class CreateClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly themes: ThemesService,
    private readonly clock: Clock,
  ) {}

  async create(actor: MemberActor, input: CreateClipInput): Promise<string> {
    const title = cleanLine(input.title);
    if (!title) throw required('title');
    await this.themes.require(input.themeSlug);
    const id = input.id ?? newId();
    await this.dataSource.transaction(async (tx) => {
      const city = await tx.findOneBy(City, { id: input.cityId });
      if (!city) throw notFound('city');
      if (!worksIn(actor, city.id)) throw forbidden();
      if (city.status !== 'MEMBER') throw cityNotMember();
      if (input.id && (await this.isRepeat(tx, actor, input.id, city.id))) return;
      const now = this.clock.now();
      const film = await this.films.create(tx, city.id);
      await tx.insert(Clip, {
        id,
        cityId: city.id,
        authorId: actor.memberId,
        themeSlug: input.themeSlug,
        filmId: film.id,
        createdAt: now,
        updatedAt: now,
        isSample: city.isSample,
      });
      await tx.insert(ClipTextRow, { clipId: id, language: input.language, title, origin: 'ORIGINAL' });
    });
    return id;
  }

  // Two repeats at once wait for each other, so that one clip is made.
  private async isRepeat(tx: Tx, actor: MemberActor, id: string, cityId: string): Promise<boolean> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    const there = await tx.findOneBy(Clip, { id });
    if (there && (there.authorId !== actor.memberId || there.cityId !== cityId || there.deletedAt)) throw idTaken();
    return there !== null;
  }
}
