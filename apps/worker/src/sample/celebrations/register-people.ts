import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CheckIn } from '@libs/celebrations/door/check-in.js';
import { RegisterSomebody } from '@libs/celebrations/registration/register-somebody.js';
import { Registration } from '@libs/celebrations/registration/registration.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { sampleId } from '../practices/practice-files.js';
import type { SampleCelebration, SampleGuest } from './celebration-files.js';

/** Has people of the sample come to its celebrations. Every step finds what a run before has done. */
@Injectable()
export class RegisterPeople {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly registering: RegisterSomebody,
    private readonly door: CheckIn,
  ) {}

  async register(person: MemberActor, occurrenceId: string, { slug }: Pick<SampleCelebration, 'slug'>, { person: name, date, places, answers }: Pick<SampleGuest, 'person' | 'date' | 'places' | 'answers'>): Promise<Registration> {
    const key = sampleId('registration', `${slug} ${date} ${name}`);
    const { id } = await this.registering.register(person, { occurrenceId, key, places, answers });
    return this.dataSource.manager.findOneByOrFail(Registration, { id });
  }

  async letIn(crew: MemberActor, { occurrenceId, code, attendedAt, state, places }: Registration): Promise<void> {
    if (!attendedAt && state === 'REGISTERED' && code) await this.door.letIn(crew, { occurrenceId, code, places });
  }
}
