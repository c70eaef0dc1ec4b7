import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import type { FestivalHeadFragment } from '~/api/generated/graphql';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tabs } from '~/ui/tabs';
import { UserText } from '~/ui/user-text';

export type WorkPage = 'edit' | 'offers' | 'hosts' | 'own' | 'copy';

interface Props {
  festival: FestivalHeadFragment;
  page: WorkPage;
  /** Its days in words. */
  days: string;
  problem?: boolean;
  children: ReactNode;
}

/** Every page of work about a festival: whose it is, when it is, and the way to its other pages. */
export function OrganiseFrame({ festival, page, days, problem = false, children }: Props) {
  const { t, path, number } = useI18n();
  const { city, slug, viewerCan, totals } = festival;
  const title = festival.title || t('festivals-organise.untitled');
  const at = `/festivals/${slug}`;
  const tabs = [
    { page: 'edit', href: `${at}/edit`, count: undefined },
    ...(viewerCan.seeOffers
      ? ([
          { page: 'offers', href: `${at}/offers`, count: totals.waitingOffers ? number(totals.waitingOffers) : undefined },
          { page: 'hosts', href: `${at}/offers/hosts`, count: undefined },
          { page: 'own', href: `${at}/offers/own`, count: undefined },
        ] as const)
      : []),
  ] as const;
  return (
    <div data-theme={festival.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t(`festivals-organise.${page}.head`, { title })} problem={problem} unlisted />
      <Breadcrumbs crumbs={[{ name: city.name, to: `/my-city/${city.slug}#festivals` }, { name: title }]} />
      <PageTitle
        title={title}
        lang={festival.language}
        over={<span className="font-semibold text-theme-ink">{t('festivals-organise.over')}</span>}
        lead={
          <span>
            <UserText>{city.name}</UserText> · {days}
          </span>
        }
      />
      {page !== 'copy' && <Tabs label={t('festivals-organise.pages')} tabs={tabs.map((tab) => ({ name: t(`festivals-organise.tab.${tab.page}`), href: path(tab.href), current: tab.page === page, count: tab.count }))} />}
      {children}
    </div>
  );
}
