import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Practice } from '../../practice.entity.js';
import { PracticeRevision } from '../../practice-revision.entity.js';
import { PracticeSectionRow } from '../../practice-section.entity.js';
import { findMissing } from '../../sections/find-missing.js';
import { readContents } from '../../sections/read-contents.js';
import { AdoptionHints } from '../adoption-hints.service.js';
import type { Adoption } from '../adoption.entity.js';
import { adoptionNotEditable } from '../adoption.errors.js';
import { isTaker } from '../adoption.policy.js';
import { lockAdoption } from './lock-adoption.js';
import { childSections } from './make-child-sections.js';

/** A city makes a practice of its own of what it took over and reported on: a draft that names its parent. */
@Injectable()
export class PublishAdoption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly hints: AdoptionHints,
    private readonly clock: Clock,
  ) {}

  /** Answers the practice's id; a repeat finds the one that was made. */
  async publish(actor: MemberActor, id: string): Promise<string> {
    const practiceId = await this.dataSource.transaction(async (tx) => {
      const { adoption, facts, practice } = await lockAdoption(tx, actor, id, { withPractice: true });
      if (!isTaker(actor, facts)) throw forbidden();
      if (facts.childId) return facts.childId;
      if (adoption.state !== 'REPORTED') throw adoptionNotEditable(adoption.state);
      return this.copy(tx, actor, adoption, practice);
    });
    await this.hints.saved(id);
    return practiceId;
  }

  private async copy(tx: Tx, actor: MemberActor, adoption: Adoption, { id: parentId, themeSlug, language }: Practice): Promise<string> {
    const based = await tx.findOneByOrFail(PracticeRevision, { practiceId: parentId, number: adoption.basedOn });
    const sections = childSections(await readContents(tx, based.id), adoption);
    const now = this.clock.now();
    const [id, revisionId] = [newId(), newId()];
    const made = { authorId: actor.memberId, createdAt: now, updatedAt: now };
    await tx.insert(Practice, { id, cityId: adoption.cityId, themeSlug, language, parentId, parentAdoptionId: adoption.id, isSample: adoption.isSample, ...made });
    await tx.insert(PracticeRevision, { id: revisionId, practiceId: id, state: 'DRAFT', ...made });
    const rows = [...sections].map(([section, content]) => ({
      ...{ revisionId, section, content, isFilled: findMissing(section, content).length === 0 },
      ...{ editedBy: actor.memberId, editedAt: now },
    }));
    await tx.insert(PracticeSectionRow, rows);
    return id;
  }
}
