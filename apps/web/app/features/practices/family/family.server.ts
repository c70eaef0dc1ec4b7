import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { branchesOf } from './branches';
import { PracticeFamilyQuery } from './family.query';

/** The family of a practice as a tree of cities. */
export async function readFamily(args: RequestArgs, id: string) {
  const { practice, practiceFamily } = await gql(args, PracticeFamilyQuery, { id });
  if (!practice || !practiceFamily) throw notFound();
  const { nodes, total, cut, figures } = practiceFamily;
  const root = branchesOf(nodes, practice.id);
  if (!root) throw notFound();
  return { practice, root, total, cut, figures };
}

export type FamilyData = Awaited<ReturnType<typeof readFamily>>;
