import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import { isMember, type MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { CaptionSuggestion } from '@libs/media/captions/suggestions/caption-suggestion.entity.js';
import { CaptionSuggestionList, type SuggestionRow } from '@libs/media/captions/suggestions/suggestion-lists.service.js';
import { Clip } from '../clip.entity.js';
import { clipUnknown } from '../clip.errors.js';
import { isCrew } from '../clip.policy.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { SuggestCaption } from './suggest-caption.js';
import { CaptionSuggestionDecided, DecideSuggestionArgs, SuggestCaptionInput, SuggestionConnection, SuggestionsArgs } from './suggestion.inputs.js';

/** Better lines that viewers suggest. */
@Resolver(() => CaptionSuggestion)
export class CaptionSuggestionsResolver {
  constructor(
    private readonly list: CaptionSuggestionList,
    private readonly suggestions: SuggestCaption,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Query(() => SuggestionConnection, { description: 'Suggestions for a clip’s captions, newest first: all of them for those who make it, their own for other members.' })
  async captionSuggestions(@CurrentActor() actor: MemberActor, @Args() args: SuggestionsArgs, @Context() context: GraphqlContext): Promise<Page<SuggestionRow>> {
    const clip = await this.page.one(context, args.clipId);
    if (!clip) throw clipUnknown();
    const memberId = isCrew(actor, clip) ? null : actor.memberId;
    return this.list.page({ filmId: clip.filmId, state: args.state ?? null, language: args.language ?? null, memberId, first: args.first, after: args.after });
  }

  @Access('MEMBER')
  @Mutation(() => CaptionSuggestion, { description: 'Suggests a better line for a published clip. Whoever has an open one for this line changes it.' })
  suggestCaption(@CurrentActor() actor: MemberActor, @Args('input') input: SuggestCaptionInput): Promise<CaptionSuggestion> {
    return this.suggestions.suggest(actor, input);
  }

  @Access('MEMBER')
  @Mutation(() => CaptionSuggestionDecided, { description: 'Takes a suggestion, which then is the line, or does not. Who made it is told.' })
  async decideCaptionSuggestion(@CurrentActor() actor: MemberActor, @Args() args: DecideSuggestionArgs): Promise<CaptionSuggestionDecided> {
    const { suggestion, track } = await this.suggestions.decide(actor, args);
    return { suggestion: { ...suggestion, byName: null }, track };
  }

  @ResolveField(() => String, { nullable: true, description: 'Who suggests it; for those who make the clip.' })
  byName(@Parent() { byName }: Partial<SuggestionRow>): string | null {
    return byName ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  mine(@Parent() { memberId }: SuggestionRow, @Context() { actor }: GraphqlContext): boolean {
    return isMember(actor) && actor.memberId === memberId;
  }

  @ResolveField(() => Date)
  at(@Parent() { createdAt }: SuggestionRow): Date {
    return createdAt;
  }
}

/** What of them a clip tells. */
@Resolver(() => Clip)
export class ClipSuggestionsResolver {
  constructor(private readonly list: CaptionSuggestionList) {}

  @ResolveField(() => Int, { description: 'Suggestions for its captions that wait for an answer; for those who make it, otherwise none.' })
  openCaptionSuggestions(@Parent() clip: Clip, @Context() context: GraphqlContext): number | Promise<number> {
    return isCrew(context.actor, clip) ? this.list.open(context, clip.filmId) : 0;
  }
}
