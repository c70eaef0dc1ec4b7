import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import type { ModuleText } from './module-text.types.js';
import type { Theme } from './theme.entity.js';
import { ModuleTextsQuery } from './module-texts.query.js';

/** Texts asked for one by one, read together. */
@Injectable()
export class ThemeLoaders {
  constructor(private readonly texts: ModuleTextsQuery) {}

  text(context: GraphqlContext, themeId: string, language: string | null): Promise<ModuleText> {
    return loaderOf(context, this.readTexts).load(`${themeId} ${language ?? ''}`);
  }

  /** A theme whose text is asked for beside it, so that one statement reads both. */
  async withText(context: GraphqlContext, slug: string, language: string | null): Promise<Theme | null> {
    const found = await this.texts.themeWith(slug, language);
    if (found?.text) loaderOf(context, this.readTexts).prime(`${found.theme.id} ${language ?? ''}`, found.text);
    return found?.theme ?? null;
  }

  private readonly readTexts = (keys: readonly string[]): Promise<ModuleText[]> =>
    this.texts.current(
      keys.map((key) => {
        const space = key.indexOf(' ');
        return { themeId: key.slice(0, space), language: key.slice(space + 1) || null };
      }),
    );
}
