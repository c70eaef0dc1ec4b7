import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import type { AdoptionLineData } from '../adoption.query';

interface Props {
  adoption: AdoptionLineData & { practice?: { theme: { slug: string } } | null };
  title: string;
  lead: string;
  problem: boolean;
  children: ReactNode;
}

/** The head of a page on which something of an adoption is written. */
export function PartFrame({ adoption, title, lead, problem, children }: Props) {
  const { t } = useI18n();
  const whole = t('adoptions.title', { city: adoption.city.name, title: adoption.practiceTitle });
  return (
    <div data-theme={adoption.practice?.theme.slug}>
      <PageHead title={`${title}: ${whole}`} problem={problem} unlisted />
      <Breadcrumbs crumbs={[{ name: t('adoptions.practices'), to: '/practices' }, { name: whole, to: `/adoptions/${adoption.id}` }, { name: title }]} />
      <PageTitle title={title} lead={lead} />
      <div className="mt-10">{children}</div>
    </div>
  );
}
