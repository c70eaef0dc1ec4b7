import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { RevisionList } from '../page/revision-list';
import { CompareForm } from './compare-form';
import type { RevisionsData } from './revisions.server';

/** Every text of a practice that was published, each under its own address. */
export function RevisionsPage({ data: { practice } }: { data: RevisionsData }) {
  const { t } = useI18n();
  const { id, language, theme, revisions } = practice;
  const title = practice.title || t('practices.untitled');
  const [newest, before] = revisions;
  return (
    <div data-theme={theme.slug}>
      <PageHead title={t('practices.revisionsOf', { title })} unlisted />
      <Breadcrumbs crumbs={[{ name: t('practices.title'), to: '/practices' }, { name: title, to: `/practices/${id}` }, { name: t('practices.revisions') }]} />
      <PageTitle title={t('practices.revisions')} lead={<UserText lang={language}>{title}</UserText>} />
      <div className="mt-8">
        {revisions.length > 0 ? <RevisionList practiceId={id} revisions={revisions} language={language} /> : <EmptyState title={t('practices.revisions.none')} theme={theme.slug} />}
      </div>
      {newest && (before || practice.openRevision) && (
        <Section title={t('practices.compare')}>
          <CompareForm practice={practice} from={before?.number ?? newest.number} to={before ? newest.number : null} />
        </Section>
      )}
    </div>
  );
}
