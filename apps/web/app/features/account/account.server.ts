import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { timeZoneChoices } from '~/i18n/time-zones.server';
import { AccountQuery, RevokeOtherSessions, RevokeSession, SetPassword, UpdateProfile } from './account.query';
import { nameDevice } from './name-device';

export const parts = ['profile', 'password', 'session'] as const;
export type AccountPart = (typeof parts)[number];

/** The member's own data, with times in their own zone. */
export async function readAccount(args: RequestArgs) {
  const language = languageOf(args.request);
  const { viewer } = await gql(args, AccountQuery, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const moment = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone });
  const saved = new URL(args.request.url).searchParams.get('saved');
  return {
    viewer,
    saved: parts.find((part) => part === saved),
    sessions: viewer.sessions.map(({ id, current, userAgent, createdAt, lastSeenAt }) => ({
      id,
      current,
      device: nameDevice(userAgent),
      since: moment(createdAt),
      seen: moment(lastSeenAt),
    })),
    timeZones: timeZoneChoices(language, viewer.timeZone),
  };
}

export type AccountData = Awaited<ReturnType<typeof readAccount>>;

/** One page, several forms: the button says which was sent. */
export async function saveAccount(args: RequestArgs) {
  const form = await args.request.formData();
  const intent = form.get('intent');
  const done = (part: AccountPart) => redirectTo(args.request, `/me?saved=${part}#${part}`);
  if (intent === 'profile') {
    const { problem } = await gqlForm(args, UpdateProfile, {
      input: {
        name: readText(form, 'name'),
        locale: readText(form, 'locale'),
        timeZone: readText(form, 'timeZone'),
        showPublicly: form.get('showPublicly') === 'yes',
      },
    });
    return problem ? { part: 'profile' as const, problem, sent: { showPublicly: 'no', ...sentValues(form) } } : done('profile');
  }
  if (intent === 'password') {
    const current = form.get('currentPassword');
    const next = form.get('newPassword');
    const { problem } = await gqlForm(args, SetPassword, {
      input: { currentPassword: typeof current === 'string' ? current : null, newPassword: typeof next === 'string' ? next : '' },
    });
    return problem ? { part: 'password' as const, problem } : done('password');
  }
  const { problem } = intent === 'others' ? await gqlForm(args, RevokeOtherSessions, {}) : await gqlForm(args, RevokeSession, { id: readText(form, 'session') });
  return problem ? { part: 'session' as const, problem } : done('session');
}
