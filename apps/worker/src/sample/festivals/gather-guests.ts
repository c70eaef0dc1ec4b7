import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import { Occurrence } from '@libs/celebrations/when/occurrence.entity.js';
import { RegisterPeople } from '../celebrations/register-people.js';
import { PastTime } from '../practices/past-time.js';
import { SampleActors } from '../sample-actors.js';
import type { Planned } from './plan-programme.js';
import { dayOf, keyOf, type StagedFestival } from './stage-festival.js';

/** Before the last days of a festival's preparation people of the sample register, this many days. */
const EARLIER = 3;

interface Guest {
  person: string;
  places: number;
  attended: boolean;
}

/** People of the sample come to its festivals. */
@Injectable()
export class GatherGuests {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly people: RegisterPeople,
  ) {}

  async gather(staged: StagedFestival): Promise<void> {
    const { festival, programme } = staged;
    for (const planned of programme.filter(({ number, stands }) => number === 1 && stands === 'PUBLISHED')) {
      const named = festival.guests.filter(({ offer }) => offer === planned.offer.title).map((guest) => ({ ...guest, attended: false }));
      const guests = [...planned.offer.guests, ...named];
      if (guests.length > 0) await this.register(guests, planned, staged);
    }
  }

  private async register(guests: Guest[], planned: Planned, staged: StagedFestival): Promise<void> {
    const { festival, sample } = staged;
    const celebration = await this.dataSource.manager.findOneBy(Celebration, { key: keyOf(staged, planned), state: 'PUBLISHED' });
    const [date] = celebration ? await this.dataSource.manager.findBy(Occurrence, { celebrationId: celebration.id, state: 'SCHEDULED' }) : [];
    if (!date) return;
    const day = dayOf(staged, festival.lastDaysBefore + EARLIER);
    for (const { person, places, attended } of guests) {
      const actor = await this.actors.byKey(sample, person, day);
      const slug = `${festival.slug} ${planned.offer.title}`;
      const registration = await this.past.on(day, () => this.people.register(actor, date.id, { slug }, { person, date: 1, places, answers: [] }));
      if (!attended) continue;
      const crew = await this.actors.byKey(sample, festival.author, date.startsAt);
      await this.past.on(date.startsAt, () => this.people.letIn(crew, registration));
    }
  }
}
