import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import type { LedgerData } from './ledger.server';

interface Props {
  data: LedgerData;
  title: string;
  lead?: ReactNode;
  /** On the page of one entry: the way back to all. */
  inside?: boolean;
  problem?: boolean;
  children: ReactNode;
}

/** What the pages of a ledger have in common. */
export function LedgerFrame({ data: { clip, done }, title, lead, inside = false, problem = false, children }: Props) {
  const { t } = useI18n();
  const name = clip.title || t('clips.untitled');
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={`${title} · ${name}`} problem={problem} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: clip.city.name, to: `/cities/${clip.city.slug}` },
          { name, to: `/clips/${clip.id}/edit` },
          ...(inside ? [{ name: t('consent.title'), to: `/clips/${clip.id}/consent` }] : []),
          { name: title },
        ]}
      />
      {done && !problem && (
        <div className="mt-6">
          <Notice tone="good">{t(`consent.done.${done}`)}</Notice>
        </div>
      )}
      <PageTitle title={title} over={<ThemeBadge theme={clip.theme.slug} />} lead={lead} />
      {children}
    </div>
  );
}
