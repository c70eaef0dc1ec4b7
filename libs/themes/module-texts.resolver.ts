import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { moduleTextUnknown } from './themes.errors.js';
import { ModuleTextVersion } from './module-text-version.entity.js';
import { type VersionRow, ModuleTextVersionsQuery } from './module-text-versions.query.js';
import { RestoreModuleTextArgs, SaveModuleTextInput } from './module-text.inputs.js';
import { ModuleText } from './module-text.types.js';
import { ModuleTextsQuery } from './module-texts.query.js';
import { ModuleTextsService } from './module-texts.service.js';

@Resolver(() => ModuleTextVersion)
export class ModuleTextsResolver {
  constructor(
    private readonly texts: ModuleTextsQuery,
    private readonly versions: ModuleTextVersionsQuery,
    private readonly service: ModuleTextsService,
  ) {}

  @Access('EDITOR')
  @Query(() => [ModuleTextVersion], { description: 'Versions of a text, newest first.' })
  moduleTextVersions(@Args('themeSlug') themeSlug: string, @Args('language') language: string): Promise<VersionRow[]> {
    return this.versions.of(themeSlug, language);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of the editor; null for the text that came with the product.' })
  editedBy(@Parent() version: VersionRow): string | null {
    return version.editedByName;
  }

  @Access('EDITOR')
  @Query(() => ModuleText, { nullable: true })
  async moduleTextVersion(
    @Args('themeSlug') themeSlug: string,
    @Args('language') language: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<ModuleText | null> {
    return (await this.texts.version(themeSlug, language, version)) ?? null;
  }

  @Access('EDITOR')
  @Mutation(() => ModuleText, { description: 'Adds a version; CONFLICT where somebody saved since `baseVersion`.' })
  async saveModuleText(@CurrentActor() actor: MemberActor, @Args('input') input: SaveModuleTextInput): Promise<ModuleText> {
    return this.saved(input.themeSlug, input.language, await this.service.save(actor, input));
  }

  @Access('EDITOR')
  @Mutation(() => ModuleText, { description: 'Brings an older version back as a new one.' })
  async restoreModuleText(@CurrentActor() actor: MemberActor, @Args() args: RestoreModuleTextArgs): Promise<ModuleText> {
    return this.saved(args.themeSlug, args.language, await this.service.restore(actor, args));
  }

  private async saved(themeSlug: string, language: string, version: number): Promise<ModuleText> {
    const text = await this.texts.version(themeSlug, language, version);
    if (!text) throw moduleTextUnknown();
    return text;
  }
}
