import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { AdoptPractice } from './adoption.mutations';
import { AdoptQuery } from './adoption.query';

/** The practice, and the cities that the one who asks may speak for. */
export async function readAdopt(args: RequestArgs, id: string) {
  const { practice, viewer } = await gql(args, AdoptQuery, { id });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!practice) throw notFound();
  const speaksFor = viewer.cities.filter(({ role, city }) => (role === 'FOCAL_POINT' || role === 'CONTRIBUTOR') && city.id !== practice.city.id);
  return {
    practice,
    cities: [...new Map(speaksFor.map(({ city }) => [city.id, city])).values()],
    isOwn: speaksFor.length === 0 && viewer.cities.some(({ city }) => city.id === practice.city.id),
    // The same form sent twice begins one adoption.
    key: randomUUID(),
  };
}

export type AdoptData = Awaited<ReturnType<typeof readAdopt>>;

export async function adopt(args: RequestArgs, practiceId: string) {
  const form = await args.request.formData();
  const citySlug = readText(form, 'citySlug');
  if (!citySlug) return { problem: { fields: [{ path: 'citySlug', code: 'CITY_REQUIRED' }] }, sent: sentValues(form) };
  const { data, problem } = await gqlForm(args, AdoptPractice, { input: { key: readText(form, 'key') || null, practiceId, citySlug } });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/adoptions/${data.adoptPractice.id}?done=begun`);
}
