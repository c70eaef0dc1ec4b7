import { STATE_TONES } from '~/features/review/state-tones';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { CityFestivalsData } from './city-festivals.server';

/** The festivals of the city: where each stands, and how many offers wait. */
export function CityFestivals({ festivals, slug, mayOrganise }: { festivals: CityFestivalsData['festivals']; slug: string; mayOrganise: boolean }) {
  const { t, path } = useI18n();
  return (
    <Section
      title={t('festivals-organise.city')}
      id="festivals"
      aside={
        mayOrganise && (
          <LinkButton look="quiet" href={path(`/festivals/new?city=${slug}`)}>
            {t('festivals-organise.new.title')}
          </LinkButton>
        )
      }
    >
      {festivals.length === 0 ? (
        <EmptyState title={t('festivals-organise.city.none')} theme="celebration">
          <p>{t('festivals-organise.city.none.text')}</p>
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-line">
          {festivals.map(({ id, slug: name, title, language, state, days, totals, viewerCan }) => (
            <li key={id} className="grid gap-x-6 border-b-2 border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
              <div className="min-w-0">
                <h3>
                  <a href={path(`/festivals/${name}${viewerCan.seeOffers ? '/edit' : ''}`)} className="inline-flex min-h-11 items-center text-ink">
                    <UserText lang={language}>{title || t('festivals-organise.untitled')}</UserText>
                  </a>
                </h3>
                <p>{days}</p>
                {viewerCan.seeOffers && (
                  <p className="flex flex-wrap gap-x-6">
                    <a href={path(`/festivals/${name}/offers`)} className="inline-flex min-h-11 items-center">
                      {t('festivals-organise.city.organise')}
                      <span className="sr-only">: {title}</span>
                    </a>
                    {viewerCan.copy && (
                      <a href={path(`/festivals/${name}/copy`)} className="inline-flex min-h-11 items-center">
                        {t('festivals-organise.copy.link')}
                        <span className="sr-only">: {title}</span>
                      </a>
                    )}
                  </p>
                )}
              </div>
              <div className="mt-2 flex flex-wrap content-start gap-2 sm:mt-0 sm:flex-col sm:items-end">
                <Tag tone={STATE_TONES[state]}>{t(`festivals-organise.state.${state}`)}</Tag>
                {Boolean(totals.waitingOffers) && <Tag tone="warn">{t('festivals-organise.city.offers', { count: totals.waitingOffers ?? 0 })}</Tag>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
