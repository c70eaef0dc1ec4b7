import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { SubmitPractice } from '@libs/practices/edit/submit-practice.js';
import { PRACTICE } from '@libs/practices/practice.types.js';
import type { Decision } from '@libs/review/decide-review.js';
import { APPROVED, DecideWaiting } from '../decide-waiting.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import { MakePractice } from './make-practice.js';
import { moderatorOf } from './moderator-of.js';
import { daysBefore, PastTime } from './past-time.js';
import type { SamplePractice, SampleSections } from './practice-files.js';

/** Days before a revision was published: when it was begun, and when it came to the desk. */
const BEGUN_BEFORE = 20;
const SENT_BEFORE = 2;

interface Version {
  sections: SampleSections;
  changeNote: string | null;
  publishedDaysAgo: number | null;
}

interface Next {
  id: string;
  practice: SamplePractice;
  version: Version;
  isFirst: boolean;
}

/** Loads one practice of the sample: written, judged and asked about on the days it tells. */
@Injectable()
export class LoadPractice {
  constructor(
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakePractice,
    private readonly submitting: SubmitPractice,
    private readonly desk: DecideWaiting,
  ) {}

  async load(id: string, practice: SamplePractice, sample: Sample, progress: Progress): Promise<void> {
    const { sections, publishedDaysAgo, later } = practice;
    const versions: Version[] = [{ sections, publishedDaysAgo, changeNote: null }, ...later];
    for (const [index, version] of versions.entries()) {
      if ((await this.making.published(id)) <= index) await this.bring({ id, practice, version, isFirst: index === 0 }, sample, progress);
    }
  }

  private async bring({ id, practice, version, isFirst }: Next, sample: Sample, { loadedAt, clips }: Progress): Promise<void> {
    const day = daysOf(practice, version);
    const as = (days: number) => this.actors.byKey(sample, practice.author, daysBefore(loadedAt, days));
    const then = async (days: number, work: (author: MemberActor) => Promise<void>) => {
      const author = await as(days);
      await this.past.on(daysBefore(loadedAt, days), () => work(author));
    };
    const before = await this.making.open(id);
    if (!before || before.state === 'DRAFT') {
      await then(day.begun, async (author) => {
        if (!before && isFirst) await this.making.create(author, id, practice);
        else if (!before) await this.making.begin(author, id);
        else if (practice.parent) await this.making.settle(author, id, practice);
        await this.making.write(author, id, version.sections, clips);
      });
    }
    const written = await this.making.open(id);
    if (practice.state === 'DRAFT' || !written || written.state === 'CHANGES_REQUESTED') return;
    if (written.state === 'DRAFT') await then(day.sent, (author) => this.submitting.submit(author, written.practiceId, written.edits, version.changeNote));
    if (practice.state === 'SUBMITTED') return;
    const decidedAt = daysBefore(loadedAt, day.decided);
    const moderator = await this.actors.byEmail(moderatorOf(practice, sample, decidedAt).email, decidedAt);
    await this.past.on(decidedAt, () => this.desk.decide(moderator, PRACTICE, written.id, practice.state === 'PUBLISHED' ? APPROVED : sentBack(practice)));
  }
}

/** Days before the loading. */
function daysOf({ startedDaysAgo, submittedDaysAgo, decidedDaysAgo }: SamplePractice, { publishedDaysAgo }: Version): { begun: number; sent: number; decided: number } {
  const decided = publishedDaysAgo ?? decidedDaysAgo ?? 0;
  const sent = submittedDaysAgo ?? decided + SENT_BEFORE;
  return { begun: startedDaysAgo ?? sent + BEGUN_BEFORE, sent, decided };
}

/** What the moderator says who sends a practice back. */
export function sentBack({ note, remarks }: Pick<SamplePractice, 'note' | 'remarks'>): Decision {
  return { decision: 'REQUEST_CHANGES', reasonCode: 'OTHER', note: note ?? null, remarks };
}
