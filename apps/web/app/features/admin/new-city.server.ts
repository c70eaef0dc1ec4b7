import { data } from 'react-router';
import { gqlForm } from '~/api/gql.server';
import type { FieldProblem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { cityChoices, cityKinds } from '~/features/cities/city-choices.server';
import { regionOf } from '~/features/cities/regions';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { readShell } from '~/shell/shell.server';
import { CreateCity, InviteFocalPoint } from './admin.query';

/** Choices of the form, in the order of the page's language. */
export async function readNewCity(args: RequestArgs) {
  const { viewer } = await readShell(args);
  if (!viewer?.networkRoles.some(({ role }) => role === 'ADMIN')) throw data({}, { status: 403 });
  return cityChoices(languageOf(args.request));
}

export type NewCityData = Awaited<ReturnType<typeof readNewCity>>;

/** Puts the city into the network, then invites its focal point; if only the invitation fails, the workplace can send it again. */
export async function createCity(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const sent = sentValues(form);
  const fields: FieldProblem[] = [];
  const number = (name: string) => {
    const value = Number(read(name).replace(',', '.') || Number.NaN);
    if (Number.isNaN(value)) fields.push({ path: name, code: 'NUMBER_INVALID' });
    return value;
  };
  const region = regionOf(read('region'));
  const kind = cityKinds.find((one) => one === read('kind'));
  if (!region) fields.push({ path: 'region', code: 'CHOICE_UNKNOWN' });
  if (!kind) fields.push({ path: 'kind', code: 'CHOICE_UNKNOWN' });
  const email = read('email');
  if (!/^\S+@\S+\.\S+$/.test(email)) fields.push({ path: 'email', code: 'EMAIL_INVALID' });
  const [latitude, longitude] = [number('latitude'), number('longitude')];
  const yearJoined = read('yearJoined') ? number('yearJoined') : null;
  if (fields.length > 0 || !region || !kind) return { problem: { fields }, sent };
  const { data: made, problem } = await gqlForm(args, CreateCity, {
    input: {
      name: read('name'),
      localName: read('localName') || null,
      slug: read('slug') || null,
      kind,
      region,
      country: read('country'),
      latitude,
      longitude,
      languages: read('languages').split(/[\s,]+/).filter(Boolean),
      yearJoined,
      timeZone: read('timeZone'),
    },
  });
  if (problem) return { problem, sent };
  const { id, slug } = made.createCity;
  const invited = await gqlForm(args, InviteFocalPoint, {
    input: { cityId: id, email, name: read('focalName') || null, role: 'FOCAL_POINT', locale: read('locale') },
  });
  return redirectTo(args.request, invited.problem ? `/my-city/${slug}#invite` : `/my-city/${slug}?done=invited#people`);
}
