import { DoorLinks } from '~/features/celebrations/door/door-links';
import { STATE_TONES } from '~/features/review/state-tones';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import type { CityAnnouncement } from './city-announcements.server';

/** The celebrations of the city, what has to be done first. */
export function CityAnnouncements({ celebrations, slug, mayAnnounce }: { celebrations: readonly CityAnnouncement[]; slug: string; mayAnnounce: boolean }) {
  const { t, path } = useI18n();
  return (
    <Section
      title={t('announce.city')}
      id="celebrations"
      aside={
        mayAnnounce && (
          <LinkButton look="quiet" href={path(`/celebrations/new?city=${slug}`)}>
            {t('announce.new.title')}
          </LinkButton>
        )
      }
    >
      {celebrations.length === 0 ? (
        <EmptyState title={t('announce.city.none')} theme="celebration">
          <p>{t('announce.city.none.text')}</p>
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-line">
          {celebrations.map(({ id, title, language, state, missing, when, changed, door }) => (
            <li key={id} className="relative grid gap-x-6 border-b-2 border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
              <div className="min-w-0">
                <h3>
                  <a href={path(`/celebrations/${id}/edit`)} className={`text-ink ${wholeBox}`}>
                    <UserText lang={language}>{title || t('announce.untitled')}</UserText>
                  </a>
                </h3>
                <p className="mt-1">{when}</p>
                <p className="mt-1 text-small text-soft">{t('announce.city.changed', { when: changed })}</p>
                {door && <DoorLinks occurrence={door} name={`\u2068${title}\u2069`} />}
              </div>
              <div className="mt-3 flex flex-wrap content-start gap-2 sm:mt-0 sm:flex-col sm:items-end">
                <Tag tone={STATE_TONES[state]}>{t(`announce.state.${state}`)}</Tag>
                {(state === 'DRAFT' || state === 'CHANGES_REQUESTED') && missing.length > 0 && <span className="text-small text-soft">{t('announce.city.missing', { count: missing.length })}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
