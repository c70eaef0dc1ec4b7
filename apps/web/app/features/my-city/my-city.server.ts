import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { CityRoleName, EditorialState } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { readCityAnnouncements } from './city-announcements.server';
import { readCityFestivals } from './city-festivals.server';
import { readCityPractices } from './city-practices.server';
import { clipDues } from './clip-dues';
import { EndCityRole, InviteToCity, MyCitiesQuery, MyCityClipsQuery, MyCityQuery, WithdrawInvitation } from './my-city.query';
import { readTakenOver } from './taken-over.server';

/** What the city has to act on first, then what others act on, then what rests. */
const order: readonly EditorialState[] = ['CHANGES_REQUESTED', 'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'HIDDEN', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'];
const doneWords = ['invited', 'withdrawn', 'ended', 'saved'] as const;

/** One city: on to it. More: a choice. */
export async function chooseCity(args: RequestArgs) {
  const { viewer } = await gql(args, MyCitiesQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const cities = [...new Map(viewer.cities.map(({ city }) => [city.id, city])).values()];
  const [only] = cities;
  if (only && cities.length === 1) throw redirectTo(args.request, `/my-city/${only.slug}`);
  return { cities };
}

/** The workplace of one city; only for its people and administrators. */
export async function readMyCity(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { viewer, city } = await gql(args, MyCityQuery, { slug });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!city) throw notFound();
  if (!city.roles) throw data({}, { status: 403 });
  const worksHere = viewer.cities.some((one) => one.city.id === city.id);
  const clips = worksHere ? (await gql(args, MyCityClipsQuery, { cityId: city.id, language, after: searchParams.get('after') })).cityClips : null;
  const [practices, celebrations, festivals, takenOver] = worksHere
    ? await Promise.all([readCityPractices(args, slug), readCityAnnouncements(args, city.id), readCityFestivals(args, slug), readTakenOver(args, slug)])
    : [null, null, null, null];
  const today = new Date().toISOString().slice(0, 10);
  const roles = city.roles.map((holder) => ({
    ...holder,
    past: Boolean(holder.until && holder.until <= today),
    sinceWords: formatDate(language, holder.since),
    untilWords: holder.until ? formatDate(language, holder.until) : '',
    mayEnd: city.viewerCan.invite || holder.member.id === viewer.id,
  }));
  const done = searchParams.get('done');
  return {
    city,
    done: doneWords.find((one) => one === done),
    practices,
    celebrations,
    festivals: festivals?.festivals,
    dues: [...(festivals?.dues ?? []), ...clipDues(clips?.nodes ?? []).map((due) => ({ ...due, when: due.until ? formatDate(language, due.until) : '' })), ...(takenOver?.dues ?? [])],
    mayAnnounce: city.status === 'MEMBER',
    mayOrganise: city.status === 'MEMBER' && viewer.cities.some((one) => one.city.id === city.id && one.role !== 'CONTRIBUTOR'),
    mayWrite: city.status === 'MEMBER' && viewer.cities.some((one) => one.city.id === city.id && (one.role === 'FOCAL_POINT' || one.role === 'CONTRIBUTOR')),
    clips: clips?.nodes
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
      .map((clip) => ({ ...clip, changed: formatDate(language, clip.updatedAt) })),
    pageInfo: clips?.pageInfo,
    takenOver,
    people: roles.filter(({ past }) => !past),
    past: roles.filter(({ past }) => past),
    invitations: (city.invitations ?? [])
      .filter(({ state }) => state === 'OPEN' || state === 'EXPIRED')
      .map((invitation) => ({ ...invitation, until: formatDate(language, invitation.expiresAt) })),
  };
}

export type MyCityData = Awaited<ReturnType<typeof readMyCity>>;

const roleNames: readonly CityRoleName[] = ['CONTRIBUTOR', 'ORGANISER', 'FOCAL_POINT'];

/** Invites, withdraws an invitation, or ends a role: the button says which. */
export async function actOnPeople(args: RequestArgs, slug: string) {
  const form = await args.request.formData();
  const back = (done: (typeof doneWords)[number]) => redirectTo(args.request, `/my-city/${slug}?done=${done}#people`);
  const invitation = readText(form, 'withdraw');
  if (invitation) {
    const { problem } = await gqlForm(args, WithdrawInvitation, { id: invitation });
    return problem ? { part: 'people' as const, problem } : back('withdrawn');
  }
  const ended = readText(form, 'end');
  if (ended) {
    const { problem } = await gqlForm(args, EndCityRole, { id: ended });
    return problem ? { part: 'people' as const, problem } : back('ended');
  }
  const role = roleNames.find((one) => one === form.get('role'));
  const sent = sentValues(form);
  if (!role) return { part: 'invite' as const, problem: { fields: [{ path: 'role', code: 'CHOICE_UNKNOWN' }] }, sent };
  const { problem } = await gqlForm(args, InviteToCity, {
    input: { cityId: readText(form, 'cityId'), email: readText(form, 'email'), name: readText(form, 'name') || null, role, locale: readText(form, 'locale') },
  });
  return problem ? { part: 'invite' as const, problem, sent } : back('invited');
}
