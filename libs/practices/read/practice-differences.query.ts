import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { isInsider } from '../practice.policy.js';
import { findSectionChanges } from '../sections/find-section-changes.js';
import { PRACTICE_SECTIONS } from '../sections/practice-section.types.js';
import type { PracticeSectionDifference } from '../sections/section-changes.types.js';
import { PracticePageQuery } from './practice-page.query.js';
import { PracticeLoaders, type SectionSaved } from './practice.loaders.js';

/** What became of a practice from one revision to another. */
@Injectable()
export class PracticeDifferencesQuery {
  constructor(
    private readonly page: PracticePageQuery,
    private readonly loaders: PracticeLoaders,
  ) {}

  /** Of the sections that differ, in their order; null where one of the revisions is not to be seen. `to` null: the one that is being worked on. */
  async between(context: GraphqlContext, id: string, from: number, to: number | null): Promise<PracticeSectionDifference[] | null> {
    const before = await this.page.one(context, id, from);
    if (!before) return null;
    const after = to === null ? (isInsider(context.actor, before) ? before.openId : null) : ((await this.page.one(context, id, to))?.revision.id ?? null);
    if (!after) return null;
    const [old, now] = await Promise.all([this.loaders.sections(context, before.revision.id), this.loaders.sections(context, after)]);
    return PRACTICE_SECTIONS.map((section) => {
      const contentIn = (saved: SectionSaved[]) => saved.find((one) => one.section === section)?.content ?? null;
      return { section, lines: findSectionChanges(section, contentIn(old), contentIn(now)) };
    }).filter(({ lines }) => lines.some(({ parts }) => parts.some(({ kind }) => kind !== 'SAME')));
  }
}
