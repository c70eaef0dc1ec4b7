import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, IsNull, Not } from 'typeorm';
import { CreatePractice } from '@libs/practices/edit/create-practice.js';
import { EditPractice } from '@libs/practices/edit/edit-practice.js';
import { SaveSection } from '@libs/practices/edit/save-section.js';
import { PracticeRevision } from '@libs/practices/practice-revision.entity.js';
import { PracticeSectionRow } from '@libs/practices/practice-section.entity.js';
import { PRACTICE_SECTIONS } from '@libs/practices/sections/practice-section.types.js';
import { SECTION_KEYS } from '@libs/practices/sections/practice-sections.types.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { contentOf, type SamplePractice, type SampleSections } from './practice-files.js';

/** Writes a practice of the sample as its author would, section by section. Every step finds what a run before has done. */
@Injectable()
export class MakePractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreatePractice,
    private readonly editing: EditPractice,
    private readonly saving: SaveSection,
  ) {}

  async create(author: MemberActor, id: string, { city, theme, language, sections }: SamplePractice): Promise<void> {
    await this.creating.create(author, { key: id, citySlug: city, themeSlug: theme, language, title: String(sections.promise?.title) });
  }

  async begin(author: MemberActor, id: string): Promise<void> {
    await this.editing.begin(author, id);
  }

  /** What was made of an adoption has its parent's theme and language at first. */
  async settle(author: MemberActor, id: string, { theme, language }: SamplePractice): Promise<void> {
    const open = await this.open(id);
    if (open) await this.editing.setTheme(author, { practiceId: id, edits: open.edits, themeSlug: theme, language });
  }

  async write(author: MemberActor, id: string, sections: SampleSections, clips: Record<string, string>): Promise<void> {
    const open = await this.open(id);
    if (!open) return;
    const rows = await this.dataSource.manager.find(PracticeSectionRow, { where: { revisionId: open.id }, select: { section: true, edits: true } });
    const edits = new Map(rows.map((row) => [row.section, row.edits]));
    for (const section of PRACTICE_SECTIONS) {
      const content = sections[SECTION_KEYS[section]];
      if (content) await this.saving.save(author, { practiceId: id, edits: edits.get(section) ?? 0, content: contentOf(SECTION_KEYS[section], content, clips) });
    }
  }

  /** The revision that is being written or judged. */
  open(id: string): Promise<PracticeRevision | null> {
    return this.dataSource.manager.findOneBy(PracticeRevision, { practiceId: id, state: In(['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED']) });
  }

  /** How many revisions it has published. */
  published(id: string): Promise<number> {
    return this.dataSource.manager.countBy(PracticeRevision, { practiceId: id, number: Not(IsNull()) });
  }
}
