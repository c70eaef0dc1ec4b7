import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { Logo } from '~/ui/drawings/logo';
import { AccountMenu } from './account-menu';
import { LanguageSwitcher } from './language-switcher';
import { PageFooter } from './page-footer';
import type { Shell } from './shell.server';

const places = [
  { to: '/themes', key: 'ui.nav.themes' },
  { to: '/clips', key: 'ui.nav.clips' },
  { to: '/practices', key: 'ui.nav.practices' },
  { to: '/celebrations', key: 'ui.nav.celebrations' },
  { to: '/forum', key: 'ui.nav.forum' },
  { to: '/cities', key: 'ui.nav.cities' },
  { to: '/about', key: 'ui.nav.about' },
] as const;

/** What surrounds every page. */
export function PageShell({ shell, children }: { shell: Shell; children: ReactNode }) {
  const { t, path } = useI18n();
  const { pathname } = useLocation();
  return (
    <>
      <a href="#main" className="sr-only rounded-small bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-20">
        {t('ui.skip')}
      </a>
      <header className="border-b border-line">
        {shell.network?.sampleLoaded && (
          <p className="bg-warn-wash px-5 py-1.5 text-center text-small text-warn">{t('ui.sample')}</p>
        )}
        <div className="relative mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-5 md:gap-x-4 md:px-8 lg:gap-x-6">
          <a href={path('/')} aria-label={t('ui.homeOf')} className="flex min-h-16 items-center no-underline">
            <Logo />
          </a>
          <nav aria-label={t('ui.nav')} className="order-last -mx-2 basis-full pb-2 md:order-none md:mx-0 md:basis-auto md:pb-0">
            <ul className="flex flex-wrap sm:gap-x-1 lg:gap-x-2">
              {places.map(({ to, key }) => (
                // A phone has room for five in a row; the foot of every page names this one too.
                <li key={to} className={to === '/about' ? 'max-sm:hidden' : undefined}>
                  <a
                    href={path(to)}
                    aria-current={pathname === path(to) ? 'page' : undefined}
                    className={`inline-flex min-h-11 items-center border-b-3 px-1.5 text-small font-semibold text-ink no-underline hover:underline sm:px-2 sm:text-base ${
                      pathname.startsWith(path(to)) ? 'border-brand' : 'border-transparent'
                    }`}
                  >
                    {t(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ms-auto flex items-center gap-1">
            <LanguageSwitcher />
            <AccountMenu viewer={shell.viewer} unknown={shell.viewerUnknown} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-5 pb-20 md:px-8">
        {children}
      </main>
      <PageFooter />
    </>
  );
}
