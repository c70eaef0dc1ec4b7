import type { City } from '@libs/cities/city.entity.js';
import type { Actor, Stage } from '@libs/clips/testing/stage.js';
import { newId } from '@libs/platform/ids/id.js';
import { addDays } from '../when/rules/parse-local-time.js';

export const CREATE_FESTIVAL = 'mutation ($input: CreateFestivalInput!) { createFestival(input: $input) { id slug edits } }';
export const SAVE_FESTIVAL = 'mutation ($input: SaveFestivalInput!) { saveFestival(input: $input) { id slug state edits checkedLater } }';
export const SUBMIT_FESTIVAL = 'mutation ($id: ID!, $edits: Int!) { submitFestival(id: $id, edits: $edits) { id state checkedLater } }';
export const WITHDRAW_FESTIVAL = 'mutation ($id: ID!, $reason: String) { withdrawFestival(id: $id, reason: $reason) { id state } }';
export const HIDE_FESTIVAL = 'mutation ($id: ID!, $reasonCode: ReviewReason!) { hideFestival(id: $id, reasonCode: $reasonCode) { id state } }';
export const PUT_INTO_FESTIVAL = 'mutation ($celebrationId: ID!, $festivalId: ID) { putIntoFestival(celebrationId: $celebrationId, festivalId: $festivalId) { id festival { slug } } }';

interface People {
  city: City;
  /** An organiser of the city. */
  author: Actor;
  moderator: Actor;
}

/** What a festival of a test may be given; what is left out is made. */
export interface WantedFestival extends Partial<People> {
  title?: string;
  language?: string;
  /** Without it, in two weeks; it then lasts a week. */
  startsOn?: string;
  endsOn?: string;
  /** Saved on top of what makes it complete: `callText`, `callOpenUntil` ... */
  fields?: Record<string, unknown>;
}

/** A festival of a test, with whose it is. */
export interface MadeFestival extends People {
  id: string;
  edits: number;
  slug: string;
  startsOn: string;
  endsOn: string;
}

/** What it stands on. */
interface Ground {
  must: Stage['must'];
  crewOf(wanted: Partial<People>): Promise<People>;
  dayFromNow(days: number): string;
  approve(made: MadeFestival): Promise<MadeFestival>;
}

/** For tests: festivals in any state, made through the operations of members. */
export class FestivalStage {
  constructor(private readonly stage: Ground) {}

  /** A draft with a title and its days. */
  async draft(wanted: WantedFestival = {}): Promise<MadeFestival> {
    const people = await this.stage.crewOf(wanted);
    const startsOn = wanted.startsOn ?? this.stage.dayFromNow(15);
    const endsOn = wanted.endsOn ?? addDays(startsOn, 6);
    const input = { key: newId(), citySlug: people.city.slug, language: wanted.language ?? 'fr', title: wanted.title ?? 'La semaine qui apprend', startsOn, endsOn, zone: 'Africa/Dakar' };
    const made = await this.stage.must<{ id: string; slug: string; edits: number }>(people.author, CREATE_FESTIVAL, { input });
    return { ...made, ...people, startsOn, endsOn };
  }

  /** A draft that lacks nothing. */
  async complete(wanted: WantedFestival = {}): Promise<MadeFestival> {
    return this.save(await this.draft(wanted), { description: 'Une semaine de portes ouvertes.', themes: ['celebration'], ...wanted.fields });
  }

  /** Saves some fields as its author. */
  async save(made: MadeFestival, fields: Record<string, unknown>): Promise<MadeFestival> {
    const { edits } = await this.stage.must<{ edits: number }>(made.author, SAVE_FESTIVAL, { input: { id: made.id, edits: made.edits, ...fields } });
    return { ...made, edits };
  }

  async submitted(wanted: WantedFestival = {}): Promise<MadeFestival> {
    const made = await this.complete(wanted);
    await this.stage.must(made.author, SUBMIT_FESTIVAL, { id: made.id, edits: made.edits });
    return made;
  }

  /** A festival on the site. */
  async published(wanted: WantedFestival = {}): Promise<MadeFestival> {
    return this.stage.approve(await this.submitted(wanted));
  }

  async hidden(wanted: WantedFestival = {}): Promise<MadeFestival> {
    const made = await this.published(wanted);
    await this.stage.must(made.moderator, HIDE_FESTIVAL, { id: made.id, reasonCode: 'WRONG' });
    return made;
  }

  async withdrawn(wanted: WantedFestival = {}): Promise<MadeFestival> {
    const made = await this.published(wanted);
    await this.stage.must(made.author, WITHDRAW_FESTIVAL, { id: made.id, reason: 'La salle est fermée.' });
    return made;
  }

  /** Makes a celebration of the same city part of it. */
  async put(made: MadeFestival, celebration: { id: string }): Promise<void> {
    await this.stage.must(made.author, PUT_INTO_FESTIVAL, { celebrationId: celebration.id, festivalId: made.id });
  }
}
