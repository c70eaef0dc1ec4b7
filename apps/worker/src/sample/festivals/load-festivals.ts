import { Injectable } from '@nestjs/common';
import type { Sample } from '../read-sample.js';
import type { Progress } from '../sample-progress.js';
import { AnnounceFestival } from './announce-festival.js';
import { AnnounceOwn } from './announce-own.js';
import { AnswerHosts } from './answer-hosts.js';
import { GatherGuests } from './gather-guests.js';
import { OfferAsHosts } from './offer-as-hosts.js';
import { stageFestival } from './stage-festival.js';

/** Loads the festivals of the sample by the operations of organisers, hosts, moderators and guests. */
@Injectable()
export class LoadFestivals {
  constructor(
    private readonly announcing: AnnounceFestival,
    private readonly own: AnnounceOwn,
    private readonly hosts: OfferAsHosts,
    private readonly answers: AnswerHosts,
    private readonly guests: GatherGuests,
  ) {}

  /** `stillWanted` throws where the sample is being removed. */
  async load(sample: Sample, { loadedAt }: Progress, stillWanted: () => Promise<void>): Promise<void> {
    for (const festival of sample.festivals) {
      await stillWanted();
      const staged = stageFestival(festival, sample, loadedAt);
      const shown = await this.announcing.announce(staged);
      if (!shown) continue;
      await this.own.announce(shown, staged);
      await this.hosts.offer(shown, staged, stillWanted);
      await this.answers.answer(shown, staged);
      await this.guests.gather(staged);
    }
  }
}
