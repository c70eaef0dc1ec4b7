import { useI18n } from '~/i18n/use-i18n';
import { Details } from '~/ui/details';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { ConflictForm } from './conflict-form';
import { MissingParts } from './missing-parts';
import { Remarks } from './remarks';
import { SectionForm } from './section-form';
import { SECTIONS, slugOf } from './section-fields';
import type { SectionAnswer, SectionData } from './section-page.server';
import { sectionWords } from './section-words';

interface Props {
  data: SectionData;
  answer?: SectionAnswer;
}

/** One section of a practice: its questions, what the reviewer said about it, and the way to the sections before and after. */
export function SectionPage({ data, answer }: Props) {
  const i18n = useI18n();
  const { t, maybe, path, number } = i18n;
  const { section, practice, previous, next } = data;
  const name = t(`practice-words.section.${section}`);
  const title = practice.title || t('practices-edit.untitled');
  const base = `/practices/${practice.id}/edit`;
  const now = answer?.kind === 'problem' || answer?.kind === 'both' ? answer : { draft: data.draft, edits: data.edits };
  return (
    <div
      data-island="practice-section"
      data-theme={practice.theme}
      data-member={data.memberId}
      data-practice={practice.id}
      data-city={practice.city.id}
      data-revision={data.revisionId}
      data-revision-edits={data.revisionEdits}
      data-section={section}
      data-now={path(`${base}/${slugOf(section)}/now`)}
      data-words={sectionWords(i18n)}
    >
      <PageHead title={t('practices-edit.section.title', { section: name, title })} problem={answer?.kind === 'problem'} unlisted />
      <Breadcrumbs crumbs={[{ name: practice.city.name, to: `/my-city/${practice.city.slug}` }, { name: title, to: base }, { name }]} />
      <PageTitle title={name} over={<span className="font-semibold text-soft">{t('practices-edit.section.place', { place: number(SECTIONS.indexOf(section) + 1), all: number(SECTIONS.length) })}</span>} lead={<UserText>{title}</UserText>} />
      <div data-colleague hidden className="mt-6">
        <Notice tone="warn">
          <p role="status" data-colleague-said />
          <p>
            <a href={path(`${base}/${slugOf(section)}`)} data-colleague-look className="inline-flex min-h-11 items-center">
              {t('practices-edit.colleague.look')}
            </a>
          </p>
        </Notice>
      </div>
      <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div className="min-w-0">
          {data.remarks.length > 0 && (
            <div className="mb-8">
              <Remarks remarks={data.remarks} />
            </div>
          )}
          {answer?.kind === 'conflict' ? (
            <ConflictForm data={data} mine={answer.mine} theirs={answer.theirs} />
          ) : (
            <>
              {answer?.kind === 'both' && (
                <div className="mb-8">
                  <Notice tone="warn" title={t('practices-edit.both.title')}>
                    {t('practices-edit.both.text')}
                  </Notice>
                </div>
              )}
              <SectionForm key={now.edits} data={data} draft={now.draft} edits={now.edits} problem={answer?.kind === 'problem' ? answer.problem : undefined} unsaved={answer !== undefined || data.isTaken} />
            </>
          )}
        </div>
        <aside className="min-w-0 space-y-8" aria-label={t('practices-edit.aside')}>
          <div>
            <p className="max-w-text">{maybe(`practices-edit.intro.${section}`)}</p>
            <div className="mt-4">
              <Details summary={t('practices-edit.sample')}>
                <p className="whitespace-pre-line">{maybe(`practices-edit.sample.${section}`)}</p>
              </Details>
            </div>
          </div>
          <MissingParts data={data} />
          <nav aria-label={t('practices-edit.sections')}>
            <ul className="space-y-1">
              {previous && <Way to={`${base}/${slugOf(previous)}`} words={t('practices-edit.previous', { section: t(`practice-words.section.${previous}`) })} />}
              {next && <Way to={`${base}/${slugOf(next)}`} words={t('practices-edit.next', { section: t(`practice-words.section.${next}`) })} />}
              <Way to={base} words={t('practices-edit.list')} />
            </ul>
          </nav>
        </aside>
      </div>
      <Island name="practice-section" />
    </div>
  );
}

function Way({ to, words }: { to: string; words: string }) {
  const { path } = useI18n();
  return (
    <li>
      <a href={path(to)} className="inline-flex min-h-11 items-center">
        {words}
      </a>
    </li>
  );
}
