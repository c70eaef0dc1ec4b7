import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { environment } from '~/api/environment.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { RenewCalendarFeed, StopCalendarFeed } from './registration.mutations';
import { MyRegistrationsQuery } from './registration.query';

/** What a member registered for, newest first, and whether their calendar has an address. */
export async function readMyRegistrations(args: RequestArgs) {
  const { viewer } = await gql(args, MyRegistrationsQuery, { after: new URL(args.request.url).searchParams.get('after') });
  if (!viewer) throw redirect(signInPath(args.request));
  const { calendarFeedMadeAt: madeAt, timeZone } = viewer;
  return { ...viewer.registrations, feedMade: madeAt ? formatDate(languageOf(args.request), madeAt, { dateStyle: 'long', timeZone }) : null };
}

export type MyRegistrationsData = Awaited<ReturnType<typeof readMyRegistrations>>;

/** Makes the address of their calendar anew, or stops it. The address is told in this answer and never again. */
export async function changeCalendarFeed(args: RequestArgs) {
  const intent = (await args.request.formData()).get('intent');
  if (intent === 'stop') {
    const { problem } = await gqlForm(args, StopCalendarFeed, {});
    return problem ? { problem } : redirectTo(args.request, '/account/registrations#feed');
  }
  const { data, problem } = await gqlForm(args, RenewCalendarFeed, {});
  return problem ? { problem } : { address: `${environment.origin}${data.renewCalendarFeed}` };
}
