import { Injectable } from '@nestjs/common';
import type { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import { FESTIVAL } from '@libs/celebrations/festivals/festival.types.js';
import { APPROVED, DecideWaiting } from '../decide-waiting.js';
import { moderatorOf } from '../practices/moderator-of.js';
import { PastTime } from '../practices/past-time.js';
import { SampleActors } from '../sample-actors.js';
import { MakeFestival } from './make-festival.js';
import { dayOf, type StagedFestival } from './stage-festival.js';

/** Days before a festival came to the site at which it was sent to the desk. */
const SENT_BEFORE = 1;

/** Brings a festival of the sample to the site: written by its organiser, judged by a moderator of another city. */
@Injectable()
export class AnnounceFestival {
  constructor(
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakeFestival,
    private readonly desk: DecideWaiting,
  ) {}

  /** Null where it is not on the site any more. */
  async announce(staged: StagedFestival): Promise<Festival | null> {
    const { festival, sample } = staged;
    const author = (day: Date) => this.actors.byKey(sample, festival.author, day);
    const before = await this.making.find(festival);
    if (!before || (before.state === 'DRAFT' && !before.deletedAt)) {
      const begun = dayOf(staged, festival.begunDaysBefore);
      await this.past.on(begun, async () => this.making.write(await author(begun), staged));
      const sent = dayOf(staged, festival.publishedDaysBefore + SENT_BEFORE);
      const written = await this.making.find(festival);
      if (written) await this.past.on(sent, async () => this.making.submit(await author(sent), written));
    }
    const sent = await this.making.find(festival);
    if (sent?.state === 'SUBMITTED' || sent?.state === 'IN_REVIEW') {
      const day = dayOf(staged, festival.publishedDaysBefore);
      const { email } = moderatorOf({ ...festival, theme: festival.themes[0] ?? '' }, sample, day);
      await this.past.on(day, async () => this.desk.decide(await this.actors.byEmail(email, day), FESTIVAL, sent.id, APPROVED));
    }
    const shown = await this.making.find(festival);
    return shown?.state === 'PUBLISHED' && !shown.deletedAt ? shown : null;
  }
}
