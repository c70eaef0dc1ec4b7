import { ReasonLine } from '~/features/review/reason-line';
import { STATE_TONES } from '~/features/review/state-tones';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import type { CityPractice } from './city-practices.server';

/** The practices of the city, what has to be done first. */
export function CityPractices({ practices, slug, mayWrite }: { practices: readonly CityPractice[]; slug: string; mayWrite: boolean }) {
  const { t, path } = useI18n();
  return (
    <Section
      title={t('my-city.practices')}
      id="practices"
      aside={
        mayWrite && (
          <LinkButton look="quiet" href={path(`/practices/new?city=${slug}`)}>
            {t('my-city.newPractice')}
          </LinkButton>
        )
      }
    >
      {practices.length === 0 ? (
        <EmptyState title={t('my-city.practices.none')} theme="planning">
          <p>{t('my-city.practices.none.text')}</p>
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-line">
          {practices.map((practice) => (
            <Line key={practice.id} practice={practice} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ practice }: { practice: CityPractice }) {
  const { t, path } = useI18n();
  const { state, decision, missing } = practice;
  const isOpen = state === 'DRAFT' || state === 'CHANGES_REQUESTED';
  return (
    <li data-theme={practice.theme.slug} className="relative grid gap-x-6 border-b-2 border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3>
          <a href={path(`/practices/${practice.id}/edit`)} className={`text-ink ${wholeBox}`}>
            <UserText lang={practice.language}>{practice.title || t('practices-edit.untitled')}</UserText>
          </a>
        </h3>
        <p className="mt-1">
          <ThemeBadge theme={practice.theme.slug} />
        </p>
        {decision && <ReasonLine decision={decision} />}
        <p className="mt-1 text-small text-soft">{t('my-city.clips.changed', { when: practice.changed })}</p>
      </div>
      <div className="mt-3 flex flex-wrap content-start gap-2 sm:mt-0 sm:flex-col sm:items-end">
        <Tag tone={STATE_TONES[state]}>{t(`my-city.state.${state}`)}</Tag>
        {practice.isNewText && <span className="text-small text-soft">{t('my-city.practices.newText')}</span>}
        {practice.isRefused && state !== 'REJECTED' && <Tag tone="bad">{t('my-city.practices.refused')}</Tag>}
        {isOpen && missing > 0 && <span className="text-small text-soft">{t('my-city.practices.missing', { count: missing })}</span>}
      </div>
    </li>
  );
}
