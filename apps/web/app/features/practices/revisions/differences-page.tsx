import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { SectionChanges } from '../differences/section-changes';
import { choiceName } from '../words';
import { CompareForm } from './compare-form';
import type { DifferencesData } from './revisions.server';

/** What became of a practice from one revision to another, section by section. */
export function DifferencesPage({ data }: { data: DifferencesData }) {
  const i18n = useI18n();
  const { t, path } = i18n;
  const { practice, from, to, differences } = data;
  const { id, language, theme, revisions } = practice;
  const title = practice.title || t('practices.untitled');
  const clips = new Map(practice.relatedClips.map((clip) => [clip.id, clip.title]));
  const note = revisions.find(({ number }) => number === to)?.changeNote;
  const heading = to === null ? t('practices.differences.open', { from }) : t('practices.differences', { from, to });
  return (
    <div data-theme={theme.slug}>
      <PageHead title={`${heading}: ${title}`} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: t('practices.title'), to: '/practices' },
          { name: title, to: `/practices/${id}` },
          { name: t('practices.revisions'), to: `/practices/${id}/revisions` },
          { name: heading },
        ]}
      />
      <PageTitle title={heading} lead={<UserText lang={language}>{title}</UserText>} />
      {note && (
        <UserText as="p" lang={language} className="mt-4 max-w-text border-s-4 border-theme-mid ps-4">
          {note}
        </UserText>
      )}
      <div className="mt-8">
        <CompareForm practice={practice} from={from} to={to} />
      </div>
      <p className="mt-6 text-small text-soft">
        {t('practices.differences.how')} <ins className="bg-good-wash text-good underline">{t('practices.differences.added')}</ins>{' '}
        <del className="bg-bad-wash text-bad line-through">{t('practices.differences.removed')}</del>
      </p>
      {differences.length === 0 && (
        <div className="mt-8">
          <Notice>{t('practices.differences.none')}</Notice>
        </div>
      )}
      {differences.map(({ section, lines }) => (
        <section key={section} className="mt-10 border-t border-line pt-6">
          <h2 className="mb-4 text-h3">{choiceName(i18n, 'section', section)}</h2>
          <SectionChanges section={section} lines={lines} language={language} clips={clips} />
        </section>
      ))}
      <p className="mt-10">
        <a href={path(`/practices/${id}`)} className="inline-flex min-h-11 items-center">
          {t('practices.read')}
        </a>
      </p>
    </div>
  );
}
