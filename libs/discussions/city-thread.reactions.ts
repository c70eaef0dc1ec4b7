import { Injectable } from '@nestjs/common';
import { CityUpdated } from '@libs/cities/cities.events.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { CITY } from './city.discussion.js';
import { SubjectThreads } from './subject-threads.service.js';

/** The comments on a city are seen as long as the city is. */
@Injectable()
export class CityThreadReactions {
  constructor(private readonly threads: SubjectThreads) {}

  @On(CityUpdated)
  async followUpdated({ cityId }: { cityId: string }): Promise<void> {
    await this.threads.follow(CITY, cityId);
  }
}
