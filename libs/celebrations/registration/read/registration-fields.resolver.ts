import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Occurrence } from '../../when/occurrence.entity.js';
import { seerOf } from './mark-seen.js';
import { Registration } from '../registration.entity.js';
import { RegistrationLoaders } from './registration.loaders.js';
import { RegistrationTokens } from '../registration-tokens.service.js';
import { RegistrationAnswer } from '../registration.types.js';

/** What a registration tells, and to whom. */
@Resolver(() => Registration)
export class RegistrationFieldsResolver {
  constructor(
    private readonly loaders: RegistrationLoaders,
    private readonly tokens: RegistrationTokens,
  ) {}

  @ResolveField(() => Occurrence, { nullable: true })
  occurrence(@Parent() { occurrenceId }: Registration, @Context() context: GraphqlContext): Promise<Occurrence | null> {
    return this.loaders.occurrence(context, occurrenceId);
  }

  @ResolveField(() => String, { description: 'Title of the celebration, also when that is not on the site any more.' })
  async title(@Parent() { occurrenceId }: Registration, @Context() context: GraphqlContext): Promise<string> {
    return (await this.loaders.facts(context, occurrenceId)).title;
  }

  @ResolveField(() => String, { nullable: true })
  code(@Parent() registration: Registration): string | null {
    return seerOf(registration) === 'ANYBODY' || registration.state === 'UNCONFIRMED' ? null : registration.code;
  }

  @ResolveField(() => String, { nullable: true, description: 'Of its page, where it is seen and cancelled without an account; for its person alone.' })
  token(@Parent() registration: Registration): Promise<string> | null {
    return seerOf(registration) === 'SELF' ? this.tokens.manage(registration.id) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where one takes part from afar, for its person once it has places.' })
  async onlineUrl(@Parent() registration: Registration, @Context() context: GraphqlContext): Promise<string | null> {
    if (seerOf(registration) !== 'SELF' || registration.state !== 'REGISTERED') return null;
    const { state, onlineUrl } = await this.loaders.facts(context, registration.occurrenceId);
    return state === 'CANCELLED' ? null : onlineUrl;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Of who waits: their place in the line, from 1.' })
  lineNumber(@Parent() { id, state }: Registration, @Context() context: GraphqlContext): Promise<number | null> | null {
    return state === 'WAITING' ? this.loaders.lineNumber(context, id) : null;
  }

  @ResolveField(() => [RegistrationAnswer], { description: 'In the order of the questions as they are now; what is not asked any more is left out.' })
  async answers(@Parent() { occurrenceId, storedAnswers }: Registration, @Context() context: GraphqlContext): Promise<RegistrationAnswer[]> {
    const { questions } = await this.loaders.facts(context, occurrenceId);
    return questions.flatMap(({ key, label, kind }) => {
      const answer = storedAnswers[key];
      if (answer === undefined) return [];
      return [{ key, label, kind, text: typeof answer === 'string' ? answer : null, yes: typeof answer === 'boolean' ? answer : null }];
    });
  }
}
