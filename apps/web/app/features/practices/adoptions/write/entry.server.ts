import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText, readTexts } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { AddEntry } from '../adoption.mutations';
import { AdoptionEntryQuery } from '../adoption.query';

const DAY = /^\d{4}-\d\d-\d\d$/;

export async function readEntry(args: RequestArgs, id: string) {
  const { adoption, viewer } = await gql(args, AdoptionEntryQuery, { id, language: languageOf(args.request) });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!adoption) throw notFound();
  if (!adoption.viewerCan.diary) throw data({}, { status: 403 });
  // The same form sent twice is one entry.
  return { adoption, clips: adoption.city.clips.nodes, key: randomUUID(), today: new Date().toISOString().slice(0, 10) };
}

export type EntryData = Awaited<ReturnType<typeof readEntry>>;

export async function saveEntry(args: RequestArgs, id: string) {
  const form = await args.request.formData();
  const sent = sentValues(form);
  const clipIds = readTexts(form, 'clipIds');
  const happenedOn = readText(form, 'happenedOn');
  if (!DAY.test(happenedOn)) return { problem: { fields: [{ path: 'happenedOn', code: happenedOn ? 'INVALID' : 'REQUIRED' }] }, sent, clipIds };
  const { problem } = await gqlForm(args, AddEntry, { input: { id, key: readText(form, 'key'), happenedOn, text: readText(form, 'text'), clipIds } });
  return problem ? { problem, sent, clipIds } : redirectTo(args.request, `/adoptions/${id}?done=written#diary`);
}
