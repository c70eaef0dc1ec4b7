import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { FilmsService } from '@libs/media/films.service.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { clipNotEditable, filmNotReady } from '../clip.errors.js';
import { canChoosePoster, isCrew } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from './clip-editing.service.js';

/** Which picture stands for a clip. The film stays as it is, so that its revision does too; on the site it is a line of the audit log. */
@Injectable()
export class ChoosePoster {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly editorial: EditorialService,
  ) {}

  async choose(actor: MemberActor, clipId: string, number: number | null): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, clipId);
      if (!isCrew(actor, clip)) throw forbidden();
      if (!canChoosePoster(actor, clip)) throw clipNotEditable(clip.state);
      if (!(await this.films.choosePoster(tx, clip.filmId, number))) throw filmNotReady();
      await this.editorial.record(tx, { kind: CLIP, subjectId: clipId, memberId: actor.memberId, part: 'POSTER', text: number === null ? '' : String(number) });
    });
  }
}
