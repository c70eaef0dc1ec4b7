import { useLocation } from 'react-router';
import { countForms } from '~/i18n/count-forms';
import { useI18n } from '~/i18n/use-i18n';
import { Menu, menuItemClass } from '~/ui/menu';
import type { ShellViewer } from './shell.server';

/** Sign in, or the member's own places: only those that are theirs. `unknown`: somebody is signed in, and who could not be asked. */
export function AccountMenu({ viewer, unknown }: { viewer: ShellViewer | null; unknown: boolean }) {
  const { t, path } = useI18n();
  const { pathname, search } = useLocation();
  if (!viewer && unknown) {
    return (
      <a href={path('/me')} className="inline-flex min-h-11 items-center rounded-small ps-1 font-semibold text-ink md:px-2">
        {t('ui.account')}
      </a>
    );
  }
  if (!viewer) {
    const back = /\/sign-in$/.test(pathname) ? '' : `?return=${encodeURIComponent(pathname + search)}`;
    return (
      <a href={path('/sign-in') + back} className="inline-flex min-h-11 items-center rounded-small ps-1 font-semibold text-ink md:px-2">
        {t('ui.signIn')}
      </a>
    );
  }
  const roles = new Set(viewer.networkRoles.map(({ role }) => role));
  const item = (to: string, text: string) => (
    <li key={to}>
      <a href={path(to)} className={menuItemClass}>
        <span dir="auto">{text}</span>
      </a>
    </li>
  );
  return (
    <Menu
      label={t('ui.account')}
      summary={
        <>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="var(--brand)" className="sm:hidden">
            <path d="M3 19v-3a7 7 0 0 1 14 0v3z" />
            <circle cx="10" cy="4.5" r="3.5" />
          </svg>
          <bdi className="max-w-40 truncate max-sm:sr-only">{viewer.name}</bdi>
          <UnreadCount count={viewer.unreadNotifications} />
        </>
      }
    >
      <ul>
        {viewer.cities.map(({ city }) => item(`/my-city/${city.slug}`, city.name))}
        {viewer.cities.length > 0 && item('/clips/new', t('ui.newClip'))}
        {item('/notifications', t('ui.notifications'))}
        {item('/me/discussions', t('ui.discussions'))}
        {item('/account/registrations', t('ui.registrations'))}
        {(roles.has('MODERATOR') || roles.has('ADMIN')) && item('/desk', t('ui.desk'))}
        {roles.has('EDITOR') && item('/texts', t('ui.texts'))}
        {roles.has('ADMIN') && item('/network', t('ui.admin'))}
        {item('/me', t('ui.me'))}
      </ul>
      <form method="post" action={path('/sign-out')} className="mt-2 border-t border-line pt-2">
        <button type="submit" className={`${menuItemClass} cursor-pointer`}>
          {t('ui.signOut')}
        </button>
      </form>
    </Menu>
  );
}

/** How much the member was told and has not read; on pages that listen it follows (islands/inbox). */
function UnreadCount({ count }: { count: number }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  return (
    <span hidden={count === 0} data-unread-count={count} data-words={JSON.stringify(prefixed(countForms(i18n, 'ui.unread')))} className="figures rounded-full bg-brand px-2 text-small text-on-brand [&[hidden]]:hidden">
      <span aria-hidden="true">{number(count)}</span>
      <span className="sr-only">{t('ui.unread', { count, n: number(count) })}</span>
    </span>
  );
}

const prefixed = (forms: Record<string, string>) => Object.fromEntries(Object.entries(forms).map(([form, sentence]) => [`unread.${form}`, sentence]));
