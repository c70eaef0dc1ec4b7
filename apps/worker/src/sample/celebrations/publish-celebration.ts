import { Injectable } from '@nestjs/common';
import type { Celebration } from '@libs/celebrations/celebration.entity.js';
import { CELEBRATION } from '@libs/celebrations/celebration.types.js';
import { GrantAtOnce } from '@libs/celebrations/edit/grant-at-once.js';
import { SubmitCelebration } from '@libs/celebrations/edit/submit-celebration.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { APPROVED, DecideWaiting } from '../decide-waiting.js';
import { moderatorOf } from '../practices/moderator-of.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { SampleCelebration } from './celebration-files.js';

/** What city, administrator and moderator of the sample do so that a celebration comes on the site; the desk is everybody's (`DecideWaiting`). */
@Injectable()
export class PublishCelebration {
  constructor(
    private readonly actors: SampleActors,
    private readonly granting: GrantAtOnce,
    private readonly submitting: SubmitCelebration,
    private readonly desk: DecideWaiting,
  ) {}

  async submit(author: MemberActor, { id, edits }: Celebration): Promise<void> {
    await this.submitting.submit(author, id, edits);
  }

  /** An administrator trusts its city. */
  async trust({ cityId }: Celebration, { people }: Sample): Promise<void> {
    const admin = people.find(({ networkRoles }) => networkRoles.some(({ role }) => role === 'ADMIN'));
    if (!admin) throw new Error('people.json: nobody of the sample is an administrator');
    await this.granting.grant(await this.actors.byEmail(admin.email, new Date()), cityId, true);
  }

  async approve({ id }: Celebration, { themes, ...celebration }: SampleCelebration, sample: Sample, day: Date): Promise<void> {
    const { email } = moderatorOf({ ...celebration, theme: themes[0] ?? '' }, sample, day);
    await this.desk.decide(await this.actors.byEmail(email, day), CELEBRATION, id, APPROVED);
  }
}
