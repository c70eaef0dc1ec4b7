import { gqlForm } from '~/api/gql.server';
import type { FieldProblem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { cityChoices, cityKinds } from '~/features/cities/city-choices.server';
import { regionOf } from '~/features/cities/regions';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { ApplyToNetwork, ConfirmApplication } from './join-network.query';

/** Choices of the form; `sent` once it was. */
export function readJoinNetwork({ request }: RequestArgs) {
  return { ...cityChoices(languageOf(request)), sent: new URL(request.url).searchParams.has('sent') };
}

export type JoinNetworkData = ReturnType<typeof readJoinNetwork>;

/** Sends the application; what is shown afterwards is the same for everybody. */
export async function applyToNetwork(args: RequestArgs) {
  const form = await args.request.formData();
  const read = (name: string) => readText(form, name);
  const sent = sentValues(form);
  const fields: FieldProblem[] = [];
  const required = (name: string, code = 'REQUIRED') => {
    if (!read(name)) fields.push({ path: name, code });
    return read(name);
  };
  const number = (name: string) => {
    if (!read(name)) return null;
    const value = Number(read(name).replace(',', '.'));
    if (Number.isNaN(value)) fields.push({ path: name, code: 'NUMBER_INVALID' });
    return value;
  };
  const name = required('name');
  const kind = cityKinds.find((one) => one === read('kind'));
  if (!kind) fields.push({ path: 'kind', code: 'CHOICE_UNKNOWN' });
  const country = required('country', 'CHOICE_UNKNOWN');
  const region = regionOf(read('region'));
  if (!region) fields.push({ path: 'region', code: 'CHOICE_UNKNOWN' });
  const languages = required('languages').split(/[\s,]+/).filter(Boolean);
  const [latitude, longitude] = [number('latitude'), number('longitude')];
  if ((latitude === null) !== (longitude === null)) fields.push({ path: latitude === null ? 'latitude' : 'longitude', code: 'REQUIRED' });
  const [why, contactName, contactEmail] = [required('why'), required('contactName'), required('contactEmail', 'EMAIL_INVALID')];
  if (fields.length > 0 || !kind || !region) return { problem: { fields }, sent };
  const { problem } = await gqlForm(args, ApplyToNetwork, {
    input: {
      name,
      localName: read('localName') || null,
      kind,
      country,
      region,
      languages,
      latitude,
      longitude,
      timeZone: read('timeZone') || null,
      contactName,
      contactEmail,
      why,
      locale: languageOf(args.request),
    },
  });
  return problem ? { problem, sent } : redirectTo(args.request, '/join-network?sent=1');
}

/** Opening the link shows a button: mail scanners follow links, but press nothing. */
export async function confirmApplication(args: RequestArgs) {
  const form = await args.request.formData();
  const { data, problem } = await gqlForm(args, ConfirmApplication, { token: readText(form, 'token') });
  return problem ? { problem } : { confirmed: data.confirmApplication.cityName };
}
