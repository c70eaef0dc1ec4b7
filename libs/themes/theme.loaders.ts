import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import type { ModuleText } from './module-text.types.js';
import { ModuleTextsQuery } from './module-texts.query.js';

/** Texts asked for one by one, read together. */
@Injectable()
export class ThemeLoaders {
  constructor(private readonly texts: ModuleTextsQuery) {}

  text(context: GraphqlContext, themeId: string, language: string | null): Promise<ModuleText> {
    return loaderOf(context, this.readTexts).load(`${themeId} ${language ?? ''}`);
  }

  private readonly readTexts = (keys: readonly string[]): Promise<ModuleText[]> =>
    this.texts.current(
      keys.map((key) => {
        const space = key.indexOf(' ');
        return { themeId: key.slice(0, space), language: key.slice(space + 1) || null };
      }),
    );
}
