import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { ProgressBar } from '~/ui/progress-bar';
import { Section } from '~/ui/section';
import { CityAnnouncements } from './city-announcements';
import { CityClip } from './city-clip';
import { CityFestivals } from './city-festivals';
import { CityPractices } from './city-practices';
import { Dues } from './dues';
import { InviteForm } from './invite-form';
import type { MyCityData } from './my-city.server';
import { People } from './people';
import { TakenOverLists } from './taken-over';

interface Props {
  data: MyCityData;
  answer?: { part: 'people' | 'invite'; problem?: Problem; sent?: SentValues };
}

/** Everything of one city for who works there: clips with what waits first, storage, people. */
export function MyCityPage({ data, answer }: Props) {
  const { t, path, bytes } = useI18n();
  const { city, clips } = data;
  const waiting = clips?.filter(({ state, viewerCan }) => viewerCan.edit && (state === 'CHANGES_REQUESTED' || state === 'DRAFT')).length ?? 0;
  return (
    <>
      <PageHead title={city.name} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('my-city.choose.title'), to: '/my-city' }, { name: city.name }]} />
      <PageTitle title={city.name} over={<span className="font-semibold text-soft">{t('my-city.over')}</span>} lead={clips && (waiting > 0 || data.dues.length === 0) ? t('my-city.clips.waiting', { count: waiting }) : undefined} />
      {data.done && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t(`my-city.done.${data.done}`)}
          </Notice>
        </div>
      )}
      {city.status === 'LAPSED' && (
        <div className="mt-6">
          <Notice tone="warn">{t('my-city.lapsed')}</Notice>
        </div>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        {city.viewerCan.submitClip && <LinkButton href={path('/clips/new')}>{t('my-city.newClip')}</LinkButton>}
        {city.viewerCan.edit && (
          <LinkButton look="quiet" href={path(`/my-city/${city.slug}/profile`)}>
            {t('my-city.edit')}
          </LinkButton>
        )}
        {clips && (
          <LinkButton look="quiet" href={path(`/my-city/${city.slug}/stands`)}>
            {t('self-checks.city.link')}
          </LinkButton>
        )}
        <LinkButton look="quiet" href={path(`/cities/${city.slug}`)}>
          {t('my-city.public')}
        </LinkButton>
        <LinkButton look="quiet" href={path(`/my-city/${city.slug}/alike`)}>
          {t('practices-library.like.ofCity')}
        </LinkButton>
      </p>
      <Dues dues={data.dues} />
      {clips && (
        <Section title={t('my-city.clips')} id="clips">
          {clips.length === 0 ? (
            <EmptyState title={t('my-city.clips.none')} theme="celebration">
              <p>{t('my-city.clips.none.text')}</p>
            </EmptyState>
          ) : (
            <ul className="border-t-2 border-line">
              {clips.map((clip) => (
                <CityClip key={clip.id} clip={clip} />
              ))}
            </ul>
          )}
          {data.pageInfo && <Pagination pageInfo={data.pageInfo} />}
        </Section>
      )}
      {data.practices && <CityPractices practices={data.practices} slug={city.slug} mayWrite={data.mayWrite} />}
      {data.festivals && <CityFestivals festivals={data.festivals} slug={city.slug} mayOrganise={data.mayOrganise} />}
      {data.celebrations && <CityAnnouncements celebrations={data.celebrations} slug={city.slug} mayAnnounce={data.mayAnnounce} />}
      {data.takenOver && <TakenOverLists here={data.takenOver.here} elsewhere={data.takenOver.elsewhere} />}
      {city.storage && (
        <Section title={t('my-city.storage')}>
          <ProgressBar
            label={t('my-city.storage')}
            percent={(city.storage.usedBytes / city.storage.limitBytes) * 100}
            text={t('my-city.storage.used', { used: bytes(city.storage.usedBytes), limit: bytes(city.storage.limitBytes) })}
          />
        </Section>
      )}
      <Section title={t('my-city.people')} id="people" intro={t('my-city.people.intro')}>
        <People data={data} problem={answer?.part === 'people' ? answer.problem : undefined} />
      </Section>
      {city.viewerCan.invite && (
        <Section title={t('my-city.invite')} id="invite">
          <InviteForm cityId={city.id} answer={answer?.part === 'invite' ? answer : undefined} />
        </Section>
      )}
    </>
  );
}
