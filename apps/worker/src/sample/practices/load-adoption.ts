import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import { AccompanyAdoption } from './accompany-adoption.js';
import { type SampleAdoption, statesOf } from './adoption-files.js';
import { MakeAdoption } from './make-adoption.js';
import { daysBefore, PastTime } from './past-time.js';

/** Something that somebody does about an adoption on a day. */
interface Deed {
  daysAgo: number;
  person: string;
  work: (actor: MemberActor) => Promise<void>;
}

/** Loads one adoption of the sample, one deed after the other, each on its day. */
@Injectable()
export class LoadAdoption {
  constructor(
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakeAdoption,
    private readonly accompanying: AccompanyAdoption,
  ) {}

  /** All of it but the days of the diary that show clips. */
  async load(adoption: SampleAdoption, practiceId: string, sample: Sample, { loadedAt }: Progress): Promise<void> {
    const { author: person, offers, response } = adoption;
    const [first, ...states] = statesOf(adoption);
    const deeds: Deed[] = [
      ...(first ? [{ daysAgo: first.daysAgo, person, work: (actor: MemberActor) => this.making.begin(actor, adoption, practiceId) }] : []),
      ...states.map(({ state, daysAgo }) => ({ daysAgo, person, work: (actor: MemberActor) => this.making.bringTo(state, actor, adoption, loadedAt) })),
      ...this.diary(adoption, loadedAt, ({ clips }) => (clips.length === 0 ? [] : null)),
      ...offers.map((offer, index) => ({ daysAgo: offer.daysAgo, person: offer.author, work: (actor: MemberActor) => this.accompanying.offer(actor, adoption, index, offer) })),
      ...(response ? [{ daysAgo: response.daysAgo, person: response.author, work: (actor: MemberActor) => this.accompanying.answer(actor, adoption, response) }] : []),
    ];
    await this.doAll(deeds, sample, loadedAt);
  }

  /** The days of the diary that show clips; those have to be on the site. */
  async showClips(adoption: SampleAdoption, sample: Sample, { loadedAt, clips }: Progress): Promise<void> {
    const deeds = this.diary(adoption, loadedAt, (entry) => (entry.clips.length > 0 ? entry.clips.map((slug) => clips[slug] ?? slug) : null));
    await this.doAll(deeds, sample, loadedAt);
  }

  /** The practice that its city makes of it. */
  async publish({ author, key, reportedDaysAgo }: SampleAdoption, sample: Sample, { loadedAt }: Progress): Promise<string> {
    const day = daysBefore(loadedAt, reportedDaysAgo ?? 0);
    const actor = await this.actors.byKey(sample, author, day);
    return this.past.on(day, () => this.making.publish(actor, key));
  }

  private diary(adoption: SampleAdoption, loadedAt: string, clipsOf: (entry: SampleAdoption['diary'][number]) => string[] | null): Deed[] {
    return adoption.diary.flatMap((entry, index) => {
      const clipIds = clipsOf(entry);
      return clipIds ? [{ daysAgo: entry.daysAgo, person: entry.author, work: (actor) => this.accompanying.write(actor, adoption, index, entry, clipIds, loadedAt) }] : [];
    });
  }

  private async doAll(deeds: Deed[], sample: Sample, loadedAt: string): Promise<void> {
    for (const { daysAgo, person, work } of deeds.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
      const day = daysBefore(loadedAt, daysAgo);
      const actor = await this.actors.byKey(sample, person, day);
      await this.past.on(day, () => work(actor));
    }
  }
}
