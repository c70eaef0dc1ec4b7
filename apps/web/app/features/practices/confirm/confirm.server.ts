import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import type { RunningAnswer } from '~/api/generated/graphql';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { ConfirmPractice, ToConfirmQuery } from './confirm.query';

export const ANSWERS = ['RUNNING', 'CHANGED', 'ENDED'] as const satisfies readonly RunningAnswer[];

/** The question, for those who may answer it; `said` is what was answered just now. */
export async function readToConfirm(args: RequestArgs, id: string) {
  const { viewer, practice } = await gql(args, ToConfirmQuery, { id });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!practice) throw notFound();
  if (!practice.viewerCan.confirm) throw data({}, { status: 403 });
  const said = answerOf(new URL(args.request.url).searchParams.get('said'));
  return { practice, said };
}

export type ToConfirmData = Awaited<ReturnType<typeof readToConfirm>>;

export async function answerQuestion(args: RequestArgs, id: string) {
  const form = await args.request.formData();
  const answer = answerOf(readText(form, 'answer'));
  if (!answer) throw notFound();
  const { problem } = await gqlForm(args, ConfirmPractice, { id, answer, note: readText(form, 'note') || null });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/practices/${id}/confirm?said=${answer}`);
}

function answerOf(text: string | null | undefined): RunningAnswer | undefined {
  return ANSWERS.find((answer) => answer === text);
}
