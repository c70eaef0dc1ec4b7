import type { PracticeSection } from '~/api/generated/graphql';
import type { ThreadAnswer } from '~/features/discussions/act/outcome';
import { SubjectThread } from '~/features/discussions/subject-thread';
import { ClipsTakenBack } from '~/features/clips/clips-taken-back';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { SectionView } from '../show/section-view';
import { PracticeContents } from './practice-contents';
import { PracticeFamilyLine } from './practice-family-line';
import { PracticeGlance } from './practice-glance';
import { PracticeNotices } from './practice-notices';
import { PracticeOnward } from './practice-onward';
import { PracticeTop } from './practice-top';
import type { PracticeData } from './read-practice.server';

/** As a reader asks: what for, what was done, with whom, at what cost, with what result, and what to do with it. */
const ORDER: readonly PracticeSection[] = [
  'PROBLEM', 'STEPS', 'TIMELINE', 'PARTNERS', 'TARGET_GROUPS', 'RESOURCES', 'FIGURES', 'EVIDENCE', 'SETBACKS', 'CONDITIONS', 'ADAPTING', 'MATERIALS', 'RELATED', 'CONTACT',
];

/** A practice to read from top to bottom: text first. */
export function PracticePage({ data, answer }: { data: PracticeData; answer?: ThreadAnswer }) {
  const { t } = useI18n();
  const { practice, text, state, title, promise, older, thread } = data;
  const reported = new Map(data.reported.map((figure) => [figure.key, figure.reported]));
  const isListed = state === 'PUBLISHED' && older === null;
  const sections = ORDER.filter((section) => section !== 'RELATED' || practice.relatedClips.length > 0 || state !== 'PUBLISHED');
  return (
    <article data-theme={practice.theme.slug}>
      <PageHead title={title || t('practices.untitled')} description={promise || undefined} unlisted={!isListed} />
      <Breadcrumbs crumbs={[{ name: t('practices.title'), to: '/practices' }, { name: title || t('practices.untitled') }]} />
      <PracticeNotices data={data} />
      <PracticeTop data={data} />
      <PracticeFamilyLine practice={practice} />
      <PracticeGlance practice={practice} text={text} />
      <div className="mt-4 grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0 max-w-[48rem]">
          {sections.map((section) => (
            <section key={section} id={section.toLowerCase()} className="mt-12 md:mt-16 print:mt-7">
              <h2 className="mb-5">{t(`practices.section.${section}`)}</h2>
              <SectionView section={section} sections={text} language={practice.language} clips={practice.relatedClips} reported={reported} glanced />
            </section>
          ))}
          <ClipsTakenBack count={practice.clipsTakenBack} />
        </div>
        <PracticeContents sections={sections} hasThread={thread !== undefined} />
      </div>
      {thread !== undefined && <SubjectThread data={thread} title={t('practices.thread')} empty={t('practices.thread.empty')} answer={answer} />}
      <PracticeOnward data={data} />
    </article>
  );
}
