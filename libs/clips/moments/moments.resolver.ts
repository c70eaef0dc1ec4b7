import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { ClipMoment } from './clip-moment.entity.js';
import { MarkMoments } from './mark-moments.js';
import { ChapterRevision, DecideMomentArgs, MomentInput, MomentOfClip, MomentRevision, SetChapterArgs } from './moment.inputs.js';
import type { MomentView } from './moment.loaders.js';
import { SetChapter } from './set-chapter.js';
import { SuggestMoment } from './moment-suggestions.service.js';

/** What is marked in a clip: by its city, and by members who suggest. */
@Resolver(() => ClipMoment)
export class MomentsResolver {
  constructor(
    private readonly marking: MarkMoments,
    private readonly suggesting: SuggestMoment,
    private readonly chapters: SetChapter,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => ClipMoment, { description: 'Marks a passage with the question it answers; shown at once. In any state but at the desk.' })
  async addMoment(@CurrentActor() actor: MemberActor, @Args() { clipId }: MomentOfClip, @Args('input') input: MomentInput): Promise<MomentView> {
    return forCrew(await this.marking.add(actor, clipId, input));
  }

  @Access('MEMBER')
  @Mutation(() => ClipMoment, { description: 'Puts everything of the input in place of what was there.' })
  async editMoment(@CurrentActor() actor: MemberActor, @Args() seen: MomentRevision, @Args('input') input: MomentInput): Promise<MomentView> {
    return forCrew(await this.marking.edit(actor, seen, input));
  }

  @Access('MEMBER')
  @Mutation(() => ID, { description: 'By the city’s crew; a suggestion that waits also by who made it. Answers the id.' })
  async removeMoment(@CurrentActor() actor: MemberActor, @Args() seen: MomentRevision): Promise<string> {
    await this.marking.remove(actor, seen);
    return seen.id;
  }

  @Access('MEMBER')
  @Mutation(() => ClipMoment, { description: 'Suggests a passage of another city’s published clip; its city decides.' })
  async suggestMoment(@CurrentActor() actor: MemberActor, @Args() { clipId }: MomentOfClip, @Args('input') input: MomentInput): Promise<MomentView> {
    return { ...(await this.suggesting.suggest(actor, clipId, input)), tellsSuggester: false };
  }

  @Access('MEMBER')
  @Mutation(() => ClipMoment, { description: 'The city accepts a suggested passage, with bounds of its own where it names them, or declines it.' })
  async decideMoment(@CurrentActor() actor: MemberActor, @Args() decision: DecideMomentArgs): Promise<MomentView> {
    return forCrew(await this.suggesting.decide(actor, decision));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Writes the title of a chapter in one language; `fromMs` moves it. In any state but at the desk.' })
  async setChapter(@CurrentActor() actor: MemberActor, @Args() chapter: SetChapterArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.chapters.set(actor, chapter);
    return this.page.changed(context, chapter.clipId);
  }

  @Access('MEMBER')
  @Mutation(() => Clip)
  async removeChapter(@CurrentActor() actor: MemberActor, @Args() chapter: ChapterRevision, @Context() context: GraphqlContext): Promise<Clip> {
    await this.chapters.remove(actor, chapter);
    return this.page.changed(context, chapter.clipId);
  }
}

function forCrew(moment: ClipMoment): MomentView {
  return { ...moment, tellsSuggester: true };
}
