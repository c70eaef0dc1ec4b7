import { Injectable } from '@nestjs/common';
import type { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import { PastTime } from '../practices/past-time.js';
import { SampleActors } from '../sample-actors.js';
import { MakeOwn } from './make-own.js';
import { dayOf, type StagedFestival } from './stage-festival.js';

/** Organisers announce what their city itself does at its festival, the day after that came to the site. */
@Injectable()
export class AnnounceOwn {
  constructor(
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakeOwn,
  ) {}

  async announce(shown: Festival, staged: StagedFestival): Promise<void> {
    const day = dayOf(staged, staged.festival.publishedDaysBefore - 1);
    const author = await this.actors.byKey(staged.sample, staged.festival.author, day);
    for (const planned of staged.programme.filter(({ host }) => !host)) await this.past.on(day, () => this.making.make(author, planned, shown, staged));
  }
}
