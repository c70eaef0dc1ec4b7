import { Injectable } from '@nestjs/common';
import type { Celebration } from '@libs/celebrations/celebration.entity.js';
import type { Occurrence } from '@libs/celebrations/when/occurrence.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { daysBefore, PastTime } from '../practices/past-time.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import type { SampleCelebration } from './celebration-files.js';
import { MakeCelebration } from './make-celebration.js';
import { MoveDates } from './move-dates.js';
import { PublishCelebration } from './publish-celebration.js';
import { RegisterPeople } from './register-people.js';

/** Days before a celebration came to the site: when it was begun, and when it came to the desk. */
const BEGUN_BEFORE = 5;
const SENT_BEFORE = 1;

/** Loads the celebrations of the sample: announced, judged, registered for, moved on the days they tell. */
@Injectable()
export class LoadCelebrations {
  constructor(
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakeCelebration,
    private readonly publishing: PublishCelebration,
    private readonly people: RegisterPeople,
    private readonly dates: MoveDates,
  ) {}

  /** `stillWanted` throws where the sample is being removed. */
  async load(sample: Sample, progress: Progress, stillWanted: () => Promise<void>): Promise<void> {
    for (const celebration of sample.celebrations) {
      await stillWanted();
      const made = await this.announce(celebration, sample, progress);
      if (made?.state !== 'PUBLISHED' || made.deletedAt) continue;
      await this.gather(made.id, celebration, sample, progress);
      await this.change(made.id, celebration, sample, progress);
    }
  }

  /** As it stands when it is where its file says; null where somebody has deleted it meanwhile. */
  private async announce(celebration: SampleCelebration, sample: Sample, { loadedAt }: Progress): Promise<Celebration | null> {
    const { state, announcedDaysAgo, atOnce } = celebration;
    const then = (days: number, work: (author: MemberActor) => Promise<void>) => this.as(celebration.author, days, sample, loadedAt, work);
    const zone = sample.cities.find(({ slug }) => slug === celebration.city)?.timeZone ?? 'UTC';
    const before = await this.making.find(celebration);
    if (before?.deletedAt) return null;
    if (!before || before.state === 'DRAFT') {
      await then(announcedDaysAgo + BEGUN_BEFORE, (author) => this.making.write(author, celebration, { zone, loadedAt: new Date(loadedAt), folder: sample.folder }));
    }
    const written = await this.making.find(celebration);
    if (state === 'DRAFT' || !written) return written;
    if (written.state === 'DRAFT') {
      if (atOnce) await this.publishing.trust(written, sample);
      await then(announcedDaysAgo + (state === 'SUBMITTED' || atOnce ? 0 : SENT_BEFORE), (author) => this.publishing.submit(author, written));
    }
    if (state === 'SUBMITTED' || atOnce) return this.making.find(celebration);
    const day = daysBefore(loadedAt, announcedDaysAgo);
    await this.past.on(day, () => this.publishing.approve(written, celebration, sample, day));
    return this.making.find(celebration);
  }

  private async gather(id: string, celebration: SampleCelebration, sample: Sample, { loadedAt }: Progress): Promise<void> {
    if (celebration.guests.length === 0) return;
    const dates = await this.dates.list(id);
    for (const guest of celebration.guests) {
      const { id: occurrenceId, startsAt } = dateOf(celebration, dates, guest.date);
      const registration = await this.as(guest.person, guest.daysAgo, sample, loadedAt, (person) => this.people.register(person, occurrenceId, celebration, guest));
      if (!guest.attended) continue;
      const crew = await this.actors.byKey(sample, celebration.author, startsAt);
      await this.past.on(startsAt, () => this.people.letIn(crew, registration));
    }
  }

  private async change(id: string, celebration: SampleCelebration, sample: Sample, { loadedAt }: Progress): Promise<void> {
    if (celebration.changes.length === 0) return;
    const dates = await this.dates.list(id);
    for (const change of celebration.changes) {
      await this.as(celebration.author, change.daysAgo, sample, loadedAt, (crew) => this.dates.change(crew, dateOf(celebration, dates, change.date), change));
    }
  }

  private async as<T>(key: string, daysAgo: number, sample: Sample, loadedAt: string, work: (actor: MemberActor) => Promise<T>): Promise<T> {
    const day = daysBefore(loadedAt, daysAgo);
    const actor = await this.actors.byKey(sample, key, day);
    return this.past.on(day, () => work(actor));
  }
}

function dateOf({ slug }: SampleCelebration, dates: Occurrence[], number: number): Occurrence {
  const date = dates[number - 1];
  if (!date) throw new Error(`celebrations/${slug}.json: it has no date ${number}`);
  return date;
}
