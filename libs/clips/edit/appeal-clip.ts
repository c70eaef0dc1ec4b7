import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Appeals } from '@libs/review/hiding/appeals.service.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { required } from '../clip.errors.js';
import { isCrew } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from './clip-editing.service.js';
import { cleanText } from '@libs/platform/text/clean-text.js';

/** A city says why its hidden clip should be on the site; another moderator or an administrator answers. */
@Injectable()
export class AppealClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly appeals: Appeals,
  ) {}

  async appeal(actor: MemberActor, id: string, text: string): Promise<void> {
    const said = cleanText(text);
    if (!said) throw required('text');
    await this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP, id);
      const clip = await lockClip(tx, actor, id);
      if (!isCrew(actor, clip)) throw forbidden();
      await this.appeals.appeal(tx, { kind: CLIP, subjectId: id, state: clip.state, memberId: actor.memberId, text: said });
    });
  }
}
