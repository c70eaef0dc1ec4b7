import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Theme } from '../theme.entity.js';
import { SelfCheck } from './self-check.types.js';
import { SelfCheckTexts } from './self-check-texts.service.js';

/** The statements of a theme. */
@Resolver(() => Theme)
export class ThemeSelfCheckResolver {
  constructor(private readonly texts: SelfCheckTexts) {}

  @ResolveField(() => SelfCheck, { nullable: true, description: 'Where does my city stand? In this language, or the nearest there is; null where the theme has none.' })
  async selfCheck(@Parent() { slug }: Theme, @Args('language', { type: () => String, nullable: true }) language?: string | null): Promise<SelfCheck | null> {
    return (await this.texts.of(slug, language ?? null)) ?? null;
  }
}
