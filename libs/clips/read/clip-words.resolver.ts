import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { ClipChapter, ClipQuestion, type ClipText } from '../clip.types.js';
import { chooseLanguage } from './choose-language.js';
import { ClipLoaders } from './clip.loaders.js';

const LANGUAGE = { type: () => String, nullable: true, description: 'BCP 47; the nearest there is else.' };

/** The words of a clip in the language of its reader. */
@Resolver(() => Clip)
export class ClipWordsResolver {
  constructor(private readonly loaders: ClipLoaders) {}

  @Direct()
  @ResolveField(() => String)
  title(@Parent() clip: Clip, @Args('language', LANGUAGE) language?: string | null): string {
    return textOf(clip, language)?.title ?? '';
  }

  @Direct()
  @ResolveField(() => String, { description: 'Empty where there is none.' })
  summary(@Parent() clip: Clip, @Args('language', LANGUAGE) language?: string | null): string {
    return textOf(clip, language)?.summary ?? '';
  }

  @ResolveField(() => [ClipQuestion], { description: 'Questions of its theme that it speaks to.' })
  async questions(@Parent() { id, themeSlug }: Clip, @Context() context: GraphqlContext): Promise<ClipQuestion[]> {
    return (await this.loaders.questions(context, id)).map(({ key, startMs }) => ({ key, startMs, themeSlug }));
  }

  @ResolveField(() => [ClipChapter])
  async chapters(@Parent() { id, spokenLanguage }: Clip, @Context() context: GraphqlContext): Promise<ClipChapter[]> {
    return (await this.loaders.chapters(context, id)).map(({ startMs, titles, revision }) => ({ startMs, titles, revision, spokenLanguage }));
  }
}

/** The words of a question, as the module has them. */
@Resolver(() => ClipQuestion)
export class ClipQuestionResolver {
  constructor(private readonly loaders: ClipLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Null where the module no longer asks it.' })
  async text(@Parent() { themeSlug, key }: ClipQuestion, @Context() context: GraphqlContext, @Args('language', LANGUAGE) language?: string | null): Promise<string | null> {
    const questions = await this.loaders.moduleQuestions(context, themeSlug, language ?? null);
    return questions.find((question) => question.key === key)?.text ?? null;
  }
}

/** The title of a chapter. */
@Resolver(() => ClipChapter)
export class ClipChapterResolver {
  @Direct()
  @ResolveField(() => String)
  title(@Parent() { titles, spokenLanguage }: ClipChapter, @Args('language', LANGUAGE) language?: string | null): string {
    return chooseLanguage(Object.entries(titles), ([of]) => of, language, spokenLanguage)?.[1] ?? '';
  }
}

function textOf({ texts, spokenLanguage }: Clip, language: string | null | undefined): ClipText | undefined {
  return chooseLanguage(texts, (text) => text.language, language, spokenLanguage);
}
