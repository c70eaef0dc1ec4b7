import { CLAIM, DECIDE } from '@libs/clips/testing/stage.js';
import { BEGIN, CREATE, SAVE, SUBMIT } from '@libs/practices/testing/documents.js';
import { filledSections, sectionInputs } from '@libs/practices/testing/filled-sections.js';
import type { PracticeSections } from '@libs/practices/sections/practice-sections.types.js';
import { Caller } from './caller.js';
import type { Cast, Player } from './cast.js';

interface Open {
  id: string;
  openRevision: { id: string; edits: number } | null;
}

const OPEN = 'query ($id: ID!) { practice(id: $id) { id openRevision { id edits progress { section edits } } } }';

/** Practices put on the site as their people do it: written, submitted, and approved by a moderator of elsewhere. */
export class Practices {
  private readonly writes: Caller;
  private readonly judges: Caller;

  constructor(
    private readonly cast: Cast,
    origin: string,
    author: Player,
    moderator: Player,
  ) {
    this.writes = new Caller(origin, author.cookie);
    this.judges = new Caller(origin, moderator.cookie);
  }

  /** One with every section filled; its id. */
  async publish(citySlug: string): Promise<string> {
    const input = { citySlug, themeSlug: 'accessibility', language: 'fr', title: 'Le bus qui lit' };
    const { createPractice } = await this.writes.must<{ createPractice: Open }>(CREATE, { input });
    const { id } = createPractice;
    for (const { section, content } of sectionInputs(filledSections())) {
      await this.writes.must(SAVE, { input: { practiceId: id, edits: section === 'PROMISE' ? 1 : 0, content } });
    }
    await this.hand(id, null);
    return id;
  }

  /** Its next revision, with one section in other words. */
  async revise(id: string, section: string, content: PracticeSections, changeNote: string): Promise<void> {
    await this.writes.must(BEGIN, { practiceId: id });
    const { practice } = await this.writes.must<{ practice: { openRevision: { progress: { section: string; edits: number }[] } } }>(OPEN, { id });
    const edits = practice.openRevision.progress.find((one) => one.section === section)?.edits ?? 0;
    await this.writes.must(SAVE, { input: { practiceId: id, edits, content } });
    await this.hand(id, changeNote);
  }

  private async hand(id: string, changeNote: string | null): Promise<void> {
    const { practice } = await this.writes.must<{ practice: Open }>(OPEN, { id });
    const edits = practice.openRevision?.edits ?? 0;
    await this.writes.must(SUBMIT, { practiceId: id, edits, changeNote });
    const [item] = await this.cast.rows<{ id: string }>("SELECT id FROM review_item WHERE kind = 'PRACTICE' AND subject_id = $1", [practice.openRevision?.id]);
    await this.judges.must(CLAIM, { id: item?.id });
    await this.judges.must(DECIDE, { input: { id: item?.id, revision: edits, decision: 'APPROVE' } });
  }
}
