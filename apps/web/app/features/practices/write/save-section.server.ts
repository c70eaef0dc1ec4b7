import { randomUUID } from 'node:crypto';
import type { PracticeSection, PracticeSectionInput, SavePracticeSectionMutation } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { changeList, listChange } from './change-list';
import { type Draft, withoutEmptyRows } from './draft';
import { readDraft } from './read-draft';
import { keyOf, SECTION_FIELDS } from './section-fields';
import { SaveSection } from './section.query';
import { sectionProblem } from './section-problem';

type Answer = SavePracticeSectionMutation['savePracticeSection'];
export type Saved = Extract<Answer, { __typename: 'PracticeSectionSaved' }>;
export type Conflict = Extract<Answer, { __typename: 'PracticeSectionConflict' }>;

export type SaveOutcome =
  | { kind: 'saved'; saved: Saved; row?: { list: string; row: number } }
  | { kind: 'conflict'; conflict: Conflict; mine: Draft }
  | { kind: 'problem'; problem: Problem; mine: Draft; edits: number };

/** Saves the section that was sent, as it was typed; a button of a list changes the list first. */
export async function saveSection(args: RequestArgs, practiceId: string, section: PracticeSection, form: FormData): Promise<SaveOutcome> {
  const fields = SECTION_FIELDS[section];
  const edits = Number(readText(form, 'edits')) || 0;
  const { draft: read, faults } = readDraft(fields, form, languageOf(args.request), randomUUID);
  const change = listChange(readText(form, 'list'));
  const changed = change ? changeList(fields, read, change) : { draft: read, row: 0 };
  const mine = faults.length > 0 ? changed.draft : withoutEmptyRows(fields, changed.draft);
  if (faults.length > 0) return { kind: 'problem', problem: { fields: faults }, mine, edits };
  const input = { practiceId, edits, content: { [keyOf(section)]: mine } as PracticeSectionInput };
  const { data, problem } = await gqlForm(args, SaveSection, { input });
  if (problem) return { kind: 'problem', problem: sectionProblem(problem, section), mine, edits };
  const answer = data.savePracticeSection;
  if (answer.__typename === 'PracticeSectionConflict') return { kind: 'conflict', conflict: answer, mine };
  return { kind: 'saved', saved: answer, row: change && { list: change.list, row: changed.row } };
}
