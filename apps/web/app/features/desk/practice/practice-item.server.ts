import type { DeskPracticeQuery as Answer, ReviewRemarkInput } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { SECTIONS } from '~/features/practices/write/section-fields';
import { readText } from '~/forms/read-text.server';
import { DeskDifferencesQuery, DeskPracticeQuery } from './practice-item.query';
import { remarkField } from './remark-field';

type Practice = NonNullable<NonNullable<Answer['reviewItem']>['practice']>;

/** The practice of an item, and what became of it since what is published; null where it was deleted. */
export async function readPracticeOf(args: RequestArgs, itemId: string, at: (value: string) => string) {
  const { reviewItem } = await gql(args, DeskPracticeQuery, { id: itemId });
  const practice = reviewItem?.practice;
  if (!practice) return null;
  const [published] = practice.revisions;
  // What has its number is published, and stands beside nothing.
  const from = practice.revision.number === null ? published?.number : undefined;
  const differences = from === undefined ? null : (await gql(args, DeskDifferencesQuery, { id: practice.id, from })).practiceDifferences;
  return { ...practice, from, differences: differences ?? null, remarked: remarksBefore(practice, at) };
}

export type DeskPractice = NonNullable<Awaited<ReturnType<typeof readPracticeOf>>>;

/** What was asked for the last time, by section. */
function remarksBefore({ revision }: Practice, at: (value: string) => string) {
  return new Map(revision.progress.map(({ section, remarks }) => [section, remarks.map((remark) => ({ text: remark.text, at: at(remark.at) }))]));
}

/** Remarks that were written beside the sections. */
export function remarksOf(form: FormData): ReviewRemarkInput[] {
  return SECTIONS.map((part) => ({ part, text: readText(form, remarkField(part)) })).filter(({ text }) => text !== '');
}
