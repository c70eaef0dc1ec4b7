import { renderMarkdown } from '@libs/platform/markdown/markdown.js';
import type { ModuleContent, ModuleHtml } from './module-text.types.js';

/** The Markdown of a module as sanitised HTML. */
export function renderModule(content: ModuleContent): ModuleHtml {
  return {
    introduction: renderMarkdown(content.introduction),
    tips: Object.fromEntries(content.tips.map(({ key, text }) => [key, renderMarkdown(text)])),
  };
}
