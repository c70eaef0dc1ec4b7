import type { ThreadAnswer } from '~/features/discussions/act/outcome';
import { SubjectThread } from '~/features/discussions/subject-thread';
import { PartOfFestival } from '~/features/festivals/tile/part-of-festival';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { DotList } from '~/ui/dot-list';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { Paragraphs } from '~/features/practices/show/paragraphs';
import { AccessList } from '../access/access-list';
import { DoorLinks } from '../door/door-links';
import { ReportSection } from '../recap/report-section';
import { CelebrationFacts } from './celebration-facts';
import { CelebrationNotices } from './celebration-notices';
import { Dates } from './dates';
import { PosterPicture } from './poster-picture';
import type { CelebrationData } from './read-celebration.server';
import { TakePart } from './take-part';
import { WhenBox } from './when-box';
import { Where } from './where';

/** One celebration: what, when on the place's clocks and the reader's, where, for whom, and how to come. */
export function CelebrationPage({ data, answer }: { data: CelebrationData; answer?: ThreadAnswer }) {
  const { t, path, countryName } = useI18n();
  const { celebration, shown, thread } = data;
  const { title, language, city, host, themes, poster, description } = celebration;
  const name = title || t('celebrations.untitled');
  return (
    <article data-theme={themes[0]?.slug ?? 'celebration'}>
      <PageHead
        title={name}
        description={description.slice(0, 200) || undefined}
        unlisted={celebration.state !== 'PUBLISHED' || data.zones !== null}
        image={poster ? `/media/pictures/${poster.id}/${poster.widths.at(-1)}.jpg` : null}
      />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title'), to: '/celebrations' }, { name }]} />
      <CelebrationNotices data={data} />
      <PageTitle
        title={name}
        lang={language}
        wide
        over={
          <span className="flex flex-wrap gap-x-5">
            {themes.map(({ slug }) => (
              <ThemeBadge key={slug} theme={slug} link />
            ))}
          </span>
        }
      />
      {celebration.festival && (
        <div className="mt-3">
          <PartOfFestival festival={celebration.festival} day={shown?.startsLocal.slice(0, 10) ?? null} />
        </div>
      )}
      <div className="mt-4">
        <DotList>
          {host && host !== city.name && <span>{t('celebrations.by', { host: `\u2068${host}\u2069` })}</span>}
          <a href={path(`/cities/${city.slug}`)} className="inline-flex min-h-6 items-center font-semibold">
            <bdi>{city.name}</bdi>
          </a>
          <span>{countryName(city.country)}</span>
        </DotList>
      </div>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside aria-label={t('celebrations.when')} className="space-y-8 lg:order-last">
          <WhenBox data={data} />
          <TakePart celebration={celebration} shown={shown} isPast={data.isPast} />
          {shown && celebration.viewerCan.receive && celebration.registration === 'NEEDED' && <DoorLinks occurrence={shown.id} />}
          <CelebrationFacts celebration={celebration} />
        </aside>
        <div className="min-w-0">
          {!celebration.nextOccurrence && <ReportSection celebration={celebration} />}
          {poster && <PosterPicture poster={poster} />}
          <Paragraphs text={description} language={language} />
          {celebration.nextOccurrence && celebration.recap && (
            <div className="mt-14">
              <ReportSection celebration={celebration} />
            </div>
          )}
          <Section title={t('celebrations.access')} id="access">
            <AccessList services={celebration.accessServices} />
          </Section>
          <Where celebration={celebration} placeName={shown?.placeName ?? celebration.placeName ?? null} />
          <Dates data={data} />
        </div>
      </div>
      {thread !== undefined && <SubjectThread data={thread} title={t('celebrations.thread')} empty={t('celebrations.thread.empty')} answer={answer} />}
      <p className="mt-14 flex flex-wrap gap-x-8">
        <a href={path(`/celebrations?city=${city.slug}&view=list`)} className="inline-flex min-h-11 items-center">
          <UserText>{t('celebrations.ofCity.all', { city: city.name })}</UserText>
        </a>
        <a href={path('/celebrations')} className="inline-flex min-h-11 items-center">
          {t('celebrations.all')}
        </a>
      </p>
    </article>
  );
}
