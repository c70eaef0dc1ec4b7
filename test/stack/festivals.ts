import { randomUUID } from 'node:crypto';
import { CREATE, SAVE, SUBMIT } from '@libs/celebrations/testing/documents.js';
import { CREATE_FESTIVAL, PUT_INTO_FESTIVAL, SAVE_FESTIVAL, SUBMIT_FESTIVAL } from '@libs/celebrations/testing/festival-stage.js';
import { COMPLETE } from '@libs/celebrations/testing/stage.js';
import { Caller } from './caller.js';
import type { Cast, Player } from './cast.js';

/** In days from now: the first and the last of a festival. */
const DAYS = [40, 42] as const;

interface Edited {
  id: string;
  edits: number;
}

/** The day in so many days from now, YYYY-MM-DD. */
export const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Festivals put on the site as the organisers of a trusted city do it. */
export class Festivals {
  private readonly writes: Caller;

  constructor(
    private readonly cast: Cast,
    origin: string,
    organiser: Player,
  ) {
    this.writes = new Caller(origin, organiser.cookie);
  }

  /** One of three days with a call for hosts and a celebration on its first; its name in addresses. */
  async publish(citySlug: string, title: string): Promise<string> {
    await this.cast.rows('UPDATE city SET celebrations_at_once = true WHERE slug = $1', [citySlug]);
    const [startsOn, endsOn] = DAYS.map(dayAhead);
    const { createFestival: begun } = await this.writes.must<{ createFestival: Edited & { slug: string } }>(CREATE_FESTIVAL, { input: { key: randomUUID(), citySlug, language: 'en', title, startsOn, endsOn, zone: 'Europe/Dublin' } });
    const words = { description: 'Three days on which a whole town opens its doors.', themes: ['celebration'], callText: 'Open yours for an hour.', callOpenUntil: dayAhead(30) };
    const { saveFestival: saved } = await this.writes.must<{ saveFestival: Edited }>(SAVE_FESTIVAL, { input: { id: begun.id, edits: begun.edits, ...words } });
    await this.writes.must(SUBMIT_FESTIVAL, { id: saved.id, edits: saved.edits });
    await this.celebrate(citySlug, begun.id, `${startsOn}T10:00`, `${startsOn}T12:30`);
    return begun.slug;
  }

  private async celebrate(citySlug: string, festivalId: string, startsLocal: string, endsLocal: string): Promise<void> {
    const { createCelebration } = await this.writes.must<{ createCelebration: Edited }>(CREATE, { input: { key: randomUUID(), citySlug, language: 'en', title: 'Bread before noon', zone: 'Europe/Dublin', startsLocal, endsLocal } });
    const { id, edits } = createCelebration;
    await this.writes.must(SAVE, { input: { id, edits, ...COMPLETE, placeName: 'The old bakehouse' } });
    await this.writes.must(PUT_INTO_FESTIVAL, { celebrationId: id, festivalId });
    const { celebration } = await this.writes.must<{ celebration: Edited }>('query ($id: ID!) { celebration(id: $id) { id edits } }', { id });
    await this.writes.must(SUBMIT, { id, edits: celebration.edits });
  }
}
