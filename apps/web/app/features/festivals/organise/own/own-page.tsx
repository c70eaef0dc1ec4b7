import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Pagination } from '~/ui/pagination';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { BulkLine } from '../bulk/bulk-line';
import { BulkList } from '../bulk/bulk-list';
import { BulkResults } from '../bulk/bulk-results';
import type { BulkAnswer } from '../bulk/ticks.server';
import { OrganiseFrame } from '../organise-frame';
import type { OwnData } from './own.server';

/** The city's own celebrations, put into the festival or taken out of it. */
export function OwnPage({ data, answer }: { data: OwnData; answer?: BulkAnswer }) {
  const { t, path } = useI18n();
  const { festival, celebrations } = data;
  return (
    <OrganiseFrame festival={festival} page="own" days={data.days} problem={answer?.problem !== undefined}>
      <p className="mt-6 max-w-text">{t('festivals-organise.own.intro')}</p>
      <p className="mt-4">
        <LinkButton look="quiet" href={path(`/celebrations/new?city=${festival.city.slug}`)}>
          {t('announce.new.title')}
        </LinkButton>
      </p>
      <div className="mt-8">
        <BulkResults answer={answer} onPage={new Set(celebrations.map(({ id }) => id))} />
        {celebrations.length === 0 ? (
          <EmptyState title={t('festivals-organise.own.none')} theme="celebration" />
        ) : (
          <>
            <h2 className="mb-2 text-h3">{t('festivals-organise.tab.own')}</h2>
            <BulkList
              answer={answer}
              festival={festival.id}
              tickable={celebrations.length}
              bar={
                <>
                  <Button name="intent" value="putIn">
                    {t('festivals-organise.putIn')}
                  </Button>
                  <Button look="quiet" name="intent" value="takeOut">
                    {t('festivals-organise.takeOut')}
                  </Button>
                </>
              }
            >
              {celebrations.map((celebration) => (
                <Line key={celebration.id} celebration={celebration} ticked={!answer && data.tickAll} />
              ))}
            </BulkList>
          </>
        )}
        <Pagination pageInfo={data.pageInfo} />
      </div>
    </OrganiseFrame>
  );
}

function Line({ celebration, ticked }: { celebration: OwnData['celebrations'][number]; ticked: boolean }) {
  const { t, path } = useI18n();
  const { id, edits, title, language, when, placeName, host, isHere, fits, festival, state } = celebration;
  return (
    <BulkLine
      {...{ id, title, ticked }}
      seen={edits}
      lang={language}
      href={path(`/celebrations/${id}/edit`)}
      mayTick
      aside={
        <>
          {state !== 'PUBLISHED' && <Tag>{t(`announce.state.${state}`)}</Tag>}
          {isHere ? <Tag tone="good">{t('festivals-organise.own.here')}</Tag> : festival && <Tag>{t('festivals-organise.own.elsewhere')}</Tag>}
        </>
      }
      facts={[
        when,
        placeName && <UserText key="place" className="text-soft">{placeName}</UserText>,
        host !== placeName && <UserText key="host" className="text-soft">{host}</UserText>,
        festival && !isHere && <UserText key="festival">{festival.title}</UserText>,
      ]}
    >
      {isHere && !fits && <p className="border-s-4 border-warn ps-3">{t('festivals-organise.own.outside')}</p>}
    </BulkLine>
  );
}
