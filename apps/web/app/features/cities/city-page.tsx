import { ClipGrid } from '~/features/clips/clip-grid';
import { CollectionLines } from '~/features/collections/collection-lines';
import { CityAdoptions } from '~/features/practices/adoptions/city-adoptions';
import type { ThreadAnswer } from '~/features/discussions/act/outcome';
import { AnswerTime } from '~/features/discussions/forum/answer-time';
import { SubjectThread } from '~/features/discussions/subject-thread';
import type { SubjectThreadData } from '~/features/discussions/subject-thread.server';
import { CityFestivals } from '~/features/festivals/tile/city-festivals';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { DotList } from '~/ui/dot-list';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { PersonLine } from '~/ui/person-line';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { CityCelebrations } from './city-celebrations';
import { CityFacts } from './city-facts';
import { CityPractices } from './city-practices';
import type { AnswerTimes, CityOnPage, CityReader } from './city.query';

interface Props {
  city: CityOnPage;
  viewer: CityReader;
  answerTimes: AnswerTimes;
  thread: SubjectThreadData;
  answer?: ThreadAnswer;
}

export function CityPage({ city, viewer, answerTimes, thread, answer }: Props) {
  const { t, maybe, path, countryName } = useI18n();
  return (
    <>
      <PageHead title={city.name} description={city.description ?? undefined} />
      <Breadcrumbs crumbs={[{ name: t('cities.title'), to: '/cities' }, { name: city.name }]} />
      <PageTitle
        title={city.name}
        lead={city.localName && city.localName !== city.name ? <UserText>{city.localName}</UserText> : undefined}
      />
      <div className="mt-3">
        <DotList>
          <span>{countryName(city.country)}</span>
          <span>{maybe(`cities.kind.${city.kind}`)}</span>
          {city.yearJoined !== null && <span>{t('cities.memberSince', { year: String(city.yearJoined) })}</span>}
          {city.status === 'LAPSED' && <Tag tone="warn">{t('cities.lapsed')}</Tag>}
        </DotList>
      </div>
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <div className="prose">
          {city.description ? (
            city.description.split(/\n{2,}/).map((paragraph) => (
              <UserText key={paragraph} as="p">
                {paragraph}
              </UserText>
            ))
          ) : (
            <p className="text-soft">{t('cities.noDescription')}</p>
          )}
        </div>
        <CityFacts city={city} />
      </div>
      <p className="mt-6 flex flex-wrap gap-x-8">
        <a href={path(`/my-city/${city.slug}/alike`)} className="inline-flex min-h-11 items-center">
          {t('practices-library.like.ofCity')}
        </a>
        <a href={path(`/practices?like=${city.slug}`)} className="inline-flex min-h-11 items-center">
          {t('practices-library.like.ofCity.practices')}
        </a>
      </p>
      <CityFestivals festivals={city.festivals.nodes} />
      <CityCelebrations city={city} viewer={viewer} />
      <CityPractices city={city} />
      {city.collections.nodes.length > 0 && (
        <Section title={t('collections.title')} id="collections">
          <CollectionLines collections={city.collections.nodes} />
        </Section>
      )}
      <CityAdoptions adoptions={city.adoptions} title={t('adoptions.city')} />
      <Section title={t('cities.clips')} id="clips">
        {city.clips.nodes.length > 0 ? <ClipGrid clips={city.clips.nodes} showCity={false} /> : <EmptyState title={t('cities.noClips')} theme="involvement" />}
        <Pagination pageInfo={city.clips.pageInfo} />
      </Section>
      {city.people.length > 0 && (
        <Section title={t('cities.people')} intro={t('cities.people.intro')}>
          {city.people.map((person) => (
            <PersonLine key={person.name + person.role} name={person.name}>
              {maybe(`cities.role.${person.role}`)}
            </PersonLine>
          ))}
        </Section>
      )}
      {answerTimes.answered + answerTimes.unanswered > 0 && (
        <Section title={t('cities.asks')}>
          <AnswerTime times={answerTimes} />
          {answerTimes.unanswered > 0 && <p className="text-soft">{t('cities.asksOpen', { count: answerTimes.unanswered })}</p>}
        </Section>
      )}
      <SubjectThread data={thread} title={t('discussions.ofCity')} empty={t('discussions.ofCity.empty')} answer={answer} />
    </>
  );
}
