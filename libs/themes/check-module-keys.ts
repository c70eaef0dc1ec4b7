import type { FieldError } from '@libs/platform/access/app-error.js';
import type { ModuleContent } from './module-text.types.js';

interface Keyed {
  key: string;
  /** Where it stands, as a form would name it. */
  path: string;
  /** Its words, by which a key that was exchanged is found out. */
  words: string;
}

/** Keys of the questions of a text, the video's first; clips point to them. */
export function questionsOf(content: ModuleContent): { key: string; text: string }[] {
  return [...content.questions, ...content.tips.flatMap((tip) => tip.questions)];
}

/** Keys that the reference has and the text lacks: what is still to be translated. */
export function missingKeys(content: ModuleContent, reference: ModuleContent): string[] {
  const present = lists(content).map((list) => new Set(list.map(({ key }) => key)));
  return lists(reference).flatMap((list, index) => list.map(({ key }) => key).filter((key) => !present[index]?.has(key)));
}

/** Keys that stand twice, and keys exchanged for another under unchanged words. */
export function faultyKeys(content: ModuleContent, before?: ModuleContent): FieldError[] {
  const listsBefore = before ? lists(before) : [];
  return lists(content).flatMap((list, index) => {
    const seen = new Set<string>();
    const keyBefore = new Map((listsBefore[index] ?? []).map(({ words, key }) => [words, key]));
    const kept = new Set(list.map(({ key }) => key));
    return list.flatMap(({ key, path, words }): FieldError[] => {
      if (seen.has(key)) return [{ path, code: 'KEY_TWICE' }];
      seen.add(key);
      const old = keyBefore.get(words);
      return old !== undefined && old !== key && !kept.has(old) ? [{ path, code: 'KEY_CHANGED', params: { key: old } }] : [];
    });
  });
}

/** One list for each place where a key must be unique: questions (tips' too), tips, first and next steps. */
function lists(content: ModuleContent): Keyed[][] {
  const at = (path: string, items: { key: string; title?: string; text: string }[]): Keyed[] =>
    items.map(({ key, title, text }, index) => ({ key, path: `content.${path}.${index}.key`, words: title ?? text }));
  return [
    [...at('questions', content.questions), ...content.tips.flatMap((tip, index) => at(`tips.${index}.questions`, tip.questions))],
    at('tips', content.tips),
    at('firstSteps', content.firstSteps),
    at('nextSteps', content.nextSteps),
  ];
}
