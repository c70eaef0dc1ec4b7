import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { drawDoorCode } from './door-code.server';
import { CancelRegistration, ConfirmRegistration } from './registration.mutations';
import { RegistrationPageQuery } from './registration.query';
import { tellWhen } from './tell-when.server';

/** Longer ones are none of ours. */
const TOKEN = 100;

/** A registration by the link in a mail. Reading it changes nothing: programs that look at mails open links too. */
export async function readRegistration(args: RequestArgs, token: string) {
  if (token.length > TOKEN) throw notFound();
  const language = languageOf(args.request);
  const { viewer, registration } = await gql(args, RegistrationPageQuery, { token });
  if (!registration) throw notFound();
  // Once confirmed it has one address, whichever mail led here.
  if (registration.state !== 'UNCONFIRMED' && registration.token && registration.token !== token) throw redirectTo(args.request, `/registrations/${registration.token}`);
  const { occurrence, state, code, attendedAt } = registration;
  const isPast = occurrence != null && new Date(occurrence.endsAt) <= new Date();
  const isOn = occurrence != null && occurrence.state === 'SCHEDULED' && !isPast;
  return {
    registration,
    isPast,
    when: occurrence ? tellWhen(language, viewer?.timeZone, occurrence) : null,
    code: state === 'REGISTERED' && code && isOn && !attendedAt ? drawDoorCode(occurrence.id, code) : null,
    mayCancel: (state === 'REGISTERED' || state === 'WAITING') && !isPast && !attendedAt,
    isAsking: new URL(args.request.url).searchParams.get('cancel') === 'ask',
  };
}

export type RegistrationData = Awaited<ReturnType<typeof readRegistration>>;

export async function actOnRegistration(args: RequestArgs, token: string) {
  const form = await args.request.formData();
  if (readText(form, 'intent') === 'confirm') {
    const { data, problem } = await gqlForm(args, ConfirmRegistration, { token });
    return problem ? { problem } : redirectTo(args.request, `/registrations/${data.confirmRegistration.token ?? token}`);
  }
  const { data, problem } = await gqlForm(args, CancelRegistration, { token });
  return problem ? { problem } : redirectTo(args.request, `/registrations/${data.cancelRegistration.token ?? token}`);
}
