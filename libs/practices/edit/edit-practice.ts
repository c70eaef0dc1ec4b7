import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Practice } from '../practice.entity.js';
import { noRevisionToBegin, openRevision, practiceChanged, practiceNotEditable, themeFixed } from '../practice.errors.js';
import { canBegin, canDiscard, isCrew } from '../practice.policy.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { lockPractice } from './lock-practice.js';
import { editable } from './save-section.js';

export interface ThemeSet {
  practiceId: string;
  /** Of the revision that is being worked on. */
  edits: number;
  themeSlug: string;
  language: string;
}

/** What a city does with a practice beside writing its sections. */
@Injectable()
export class EditPractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly themes: ThemesService,
    private readonly clock: Clock,
  ) {}

  /** Theme and language of its text, until it is published: after that they are what it is found by. */
  async setTheme(actor: MemberActor, { practiceId, edits, themeSlug, language }: ThemeSet): Promise<void> {
    await this.themes.require(themeSlug);
    await this.dataSource.transaction(async (tx) => {
      const held = await lockPractice(tx, actor, practiceId);
      const open = editable(actor, held);
      if (held.practice.themeSlug === themeSlug && held.practice.language === language) return;
      if (open.edits !== edits) throw practiceChanged(open.edits);
      if (held.practice.firstPublishedAt) throw themeFixed();
      const updatedAt = this.clock.now();
      await tx.update(Practice, practiceId, { themeSlug, language, updatedAt });
      await tx.update(PracticeRevision, open.id, { edits: open.edits + 1, updatedAt });
    });
  }

  /** Begins another revision with the text of the newest; called again by the same person it finds what it began. */
  async begin(actor: MemberActor, practiceId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { facts, open, newest } = await lockPractice(tx, actor, practiceId);
      if (!isCrew(actor, facts)) throw forbidden();
      if (open?.state === 'DRAFT' && open.authorId === actor.memberId && open.basedOn) return;
      if (open) throw openRevision();
      if (!canBegin(actor, facts)) throw noRevisionToBegin(newest?.state ?? 'HIDDEN');
      await this.copyNewest(tx, actor, practiceId);
    });
  }

  /** Throws a revision away that is being worked on; what was published before stays as it is. */
  async discard(actor: MemberActor, practiceId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { facts, open } = await lockPractice(tx, actor, practiceId);
      if (!canDiscard(actor, { ...facts, openState: 'DRAFT', newestState: 'PUBLISHED' })) throw forbidden();
      // A repeat.
      if (!open) return;
      if (!canDiscard(actor, facts)) throw practiceNotEditable(open.state);
      await tx.delete(PracticeRevision, open.id);
      await tx.update(Practice, practiceId, { updatedAt: this.clock.now() });
    });
  }

  // Numbers of saves go on from where they stood: a page that was left open knows too little, and says so.
  private async copyNewest(tx: Tx, actor: MemberActor, practiceId: string): Promise<void> {
    const based = await tx.findOneOrFail(PracticeRevision, { where: { practiceId }, order: { createdAt: 'DESC', id: 'DESC' } });
    const now = this.clock.now();
    const id = newId();
    await tx.insert(PracticeRevision, { id, practiceId, state: 'DRAFT', authorId: actor.memberId, basedOn: based.id, createdAt: now, updatedAt: now });
    await tx.query(
      `INSERT INTO practice_section (revision_id, section, content, edits, is_filled, edited_by, edited_at)
       SELECT $1, section, content, edits, is_filled, edited_by, edited_at FROM practice_section WHERE revision_id = $2`,
      [id, based.id],
    );
    await tx.update(Practice, practiceId, { updatedAt: now });
  }
}
