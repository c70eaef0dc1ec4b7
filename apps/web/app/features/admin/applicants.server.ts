import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { FieldProblem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { cityChoices } from '~/features/cities/city-choices.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { AcceptCity, ApplicantQuery, ApplicantsQuery, DeclineCity } from './applicants.query';

/** Who waits, and what was decided lately. The API refuses everybody but administrators. */
export async function readApplicants(args: RequestArgs) {
  const { searchParams } = new URL(args.request.url);
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(searchParams.get('page'))) || 1));
  const { applicants, decidedApplications } = await gql(args, ApplicantsQuery, { page });
  const language = languageOf(args.request);
  return {
    page,
    pages: Math.max(1, Math.ceil(applicants.total / applicants.pageSize)),
    applicants: applicants.nodes.map((one) => ({ ...one, when: formatDate(language, one.since) })),
    decided: decidedApplications.map((one) => ({ ...one, when: one.decidedAt ? formatDate(language, one.decidedAt) : '' })),
    declined: searchParams.has('declined'),
  };
}

export type ApplicantsData = Awaited<ReturnType<typeof readApplicants>>;

export async function readApplicant(args: RequestArgs, cityId: string) {
  const { applicant } = await gql(args, ApplicantQuery, { cityId });
  if (!applicant) throw notFound();
  const language = languageOf(args.request);
  return { ...applicant, ...cityChoices(language, applicant.city.timeZone), when: formatDate(language, applicant.since), year: String(new Date().getUTCFullYear()) };
}

export type ApplicantData = Awaited<ReturnType<typeof readApplicant>>;

/** Accepts with the invitation of the focal point, or declines: the button says which. */
export async function decideApplicant(args: RequestArgs, cityId: string) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const sent = sentValues(form);
  if (read('intent') === 'decline') {
    if (!read('reason')) return { part: 'decline' as const, problem: { fields: [{ path: 'reason', code: 'REQUIRED' }] }, sent };
    const { problem } = await gqlForm(args, DeclineCity, { cityId, reason: read('reason') });
    return problem ? { part: 'decline' as const, problem, sent } : redirectTo(args.request, '/network/applicants?declined=1');
  }
  const fields: FieldProblem[] = [];
  const number = (name: string) => {
    const value = Number(read(name).replace(',', '.') || Number.NaN);
    if (Number.isNaN(value)) fields.push({ path: name, code: 'NUMBER_INVALID' });
    return value;
  };
  const [latitude, longitude, yearJoined] = [number('latitude'), number('longitude'), number('yearJoined')];
  if (fields.length > 0) return { part: 'accept' as const, problem: { fields }, sent };
  const email = read('email');
  const { data, problem } = await gqlForm(args, AcceptCity, {
    input: {
      cityId,
      slug: read('slug') || null,
      latitude,
      longitude,
      yearJoined,
      timeZone: read('timeZone') || null,
      focalPoint: email ? { email, name: read('focalName') || null, locale: read('locale') } : null,
    },
  });
  if (problem) return { part: 'accept' as const, problem, sent };
  const { slug, invitations } = data.acceptCity;
  return redirectTo(args.request, invitations?.length ? `/my-city/${slug}?done=invited#people` : `/my-city/${slug}#invite`);
}
