import type { ModuleContentInput, ModuleQuestionInput, ModuleStepInput, ModuleTipInput } from '~/api/generated/graphql';

export type Draft = ModuleContentInput;

const scalars = ['title', 'promise', 'introduction', 'credit', 'creditUrl'] as const;
export const stepLists = ['firstSteps', 'nextSteps'] as const;

/** Only what a form can change; what the API added stays behind. */
export function draftOf(text: Draft): Draft {
  const question = ({ key, text: words }: ModuleQuestionInput) => ({ key, text: words });
  const step = ({ key, title, text: words }: ModuleStepInput) => ({ key, title, text: words });
  const { title, promise, introduction, credit, creditUrl } = text;
  return {
    title, promise, introduction, credit, creditUrl,
    questions: text.questions.map(question),
    tips: text.tips.map((tip) => ({ ...step(tip), questions: tip.questions.map(question) })),
    firstSteps: text.firstSteps.map(step),
    nextSteps: text.nextSteps.map(step),
  };
}

/** The same items with no words in them: what a language that has no text yet begins with. */
export function emptyDraft(reference: Draft): Draft {
  const { credit, creditUrl } = reference;
  return withMissing({ title: '', promise: '', introduction: '', credit, creditUrl, questions: [], tips: [], firstSteps: [], nextSteps: [] }, reference);
}

/** Adds the items that the reference has and this lacks, to be filled in. */
export function withMissing(draft: Draft, reference: Draft): Draft {
  const known = new Set([...draft.questions, ...draft.tips.flatMap((tip) => tip.questions)].map(({ key }) => key));
  const questions = (list: ModuleQuestionInput[], wanted: ModuleQuestionInput[]) => [
    ...list,
    ...wanted.filter(({ key }) => !known.has(key)).map(({ key }) => ({ key, text: '' })),
  ];
  const steps = (list: ModuleStepInput[], wanted: ModuleStepInput[]) => [
    ...list,
    ...wanted.filter(({ key }) => !list.some((one) => one.key === key)).map(({ key }) => ({ key, title: '', text: '' })),
  ];
  const tips: ModuleTipInput[] = steps(draft.tips, reference.tips).map((tip) => ({
    ...tip,
    questions: questions(draft.tips.find(({ key }) => key === tip.key)?.questions ?? [], reference.tips.find(({ key }) => key === tip.key)?.questions ?? []),
  }));
  return {
    ...draft,
    questions: questions(draft.questions, reference.questions),
    tips,
    firstSteps: steps(draft.firstSteps, reference.firstSteps),
    nextSteps: steps(draft.nextSteps, reference.nextSteps),
  };
}

/** What stands in a sent form; rows without key and words are gone, rows with a key stay even if empty. */
export function readDraft(form: FormData): Draft {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  const rows = (prefix: string) => {
    const pattern = new RegExp(`^${prefix}-(\\d+)-text$`);
    return [...form.keys()].flatMap((name) => pattern.exec(name)?.[1] ?? []).map((row) => `${prefix}-${row}`);
  };
  const step = (at: string) => ({ key: read(`${at}-key`), title: read(`${at}-title`), text: read(`${at}-text`) });
  const questions = (prefix: string) =>
    rows(prefix)
      .map((at) => ({ key: read(`${at}-key`), text: read(`${at}-text`) }))
      .filter(({ key, text }) => key + text !== '');
  const steps = (prefix: string) =>
    rows(prefix)
      .map(step)
      .filter(({ key, title, text }) => key + title + text !== '');
  const [title, promise, introduction, credit, creditUrl] = scalars.map(read) as [string, string, string, string, string];
  return {
    title, promise, introduction, credit, creditUrl,
    questions: questions('questions'),
    tips: rows('tips')
      .map((at) => ({ ...step(at), questions: questions(`${at}-questions`) }))
      .filter((tip) => tip.key + tip.title + tip.text !== '' || tip.questions.length > 0),
    firstSteps: steps('firstSteps'),
    nextSteps: steps('nextSteps'),
  };
}

/** What is saved: items without words are left out. `rows` tells where each item stands in the draft. */
export function filledOf(draft: Draft): { content: Draft; rows: Record<string, number[]> } {
  const rows: Record<string, number[]> = {};
  const keep = <Item>(name: string, items: readonly Item[], filled: (item: Item) => boolean) => {
    rows[name] = items.flatMap((item, index) => (filled(item) ? [index] : []));
    return items.filter(filled);
  };
  const hasWords = ({ title = '', text }: { title?: string; text: string }) => title + text !== '';
  const tips = keep('tips', draft.tips, (tip) => hasWords(tip) || tip.questions.some(hasWords));
  const content = {
    ...draft,
    questions: keep('questions', draft.questions, hasWords),
    tips: tips.map((tip, index) => ({ ...tip, questions: keep(`tips-${index}-questions`, tip.questions, hasWords) })),
    firstSteps: keep('firstSteps', draft.firstSteps, hasWords),
    nextSteps: keep('nextSteps', draft.nextSteps, hasWords),
  };
  return { content, rows };
}

/** Every piece of words by what it is, wherever it stands: `tips/ask-people/title`. */
export function wordsByKey(text: Draft): Record<string, string> {
  const steps = (list: string, items: ModuleStepInput[]) =>
    items.flatMap(({ key, title, text: words }) => [[`${list}/${key}/title`, title], [`${list}/${key}/text`, words]]);
  const questions = [...text.questions, ...text.tips.flatMap((tip) => tip.questions)];
  return Object.fromEntries([
    ...scalars.map((name) => [name, text[name]]),
    ...questions.map(({ key, text: words }) => [`questions/${key}/text`, words]),
    ...steps('tips', text.tips),
    ...stepLists.flatMap((list) => steps(list, text[list])),
  ]) as Record<string, string>;
}
