import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { KeyHelp } from '~/features/desk/key-help';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { TextArea } from '~/ui/form/text-area';
import { Pagination } from '~/ui/pagination';
import { BulkList } from '../bulk/bulk-list';
import { BulkResults } from '../bulk/bulk-results';
import type { BulkAnswer } from '../bulk/ticks.server';
import { OrganiseFrame } from '../organise-frame';
import { CallLine } from './call-line';
import { OfferLine } from './offer-line';
import { StateLinks } from './state-links';
import type { OffersData } from './offers.server';

const KEYS = ['j', 'k', 'x', 'o', 'w', 'u', 'a', 'd'] as const;

/** What hosts offer: read in its place, ticked, and accepted or declined together. */
export function OffersPage({ data, answer }: { data: OffersData; answer?: BulkAnswer }) {
  const { t, path } = useI18n();
  const { festival, offers, offer } = data;
  const isOpen = offer === 'OFFERED';
  const kept = new Set(answer?.ticked);
  return (
    <OrganiseFrame festival={festival} page="offers" days={data.days} problem={answer?.problem !== undefined}>
      <CallLine festival={festival} />
      <StateLinks data={data} />
      <div className="mt-6">
        <BulkResults answer={answer} onPage={new Set(offers.map(({ celebration }) => celebration.id))} />
        {offers.length === 0 ? (
          <EmptyState title={t(`festivals-organise.offers.none.${offer}`)} theme="celebration">
            {data.started ? (
              <a href={path(`/festivals/${festival.slug}/offers?offer=${offer}`)} className="inline-flex min-h-11 items-center">
                {t('ui.pages.first')}
              </a>
            ) : (
              isOpen && <p>{t('festivals-organise.offers.none.text')}</p>
            )}
          </EmptyState>
        ) : (
          <>
            <h2 className="mb-2 text-h3">{isOpen && festival.totals.waitingOffers ? t('festivals-organise.city.offers', { count: festival.totals.waitingOffers }) : t(`festivals-organise.offers.${offer}`)}</h2>
            <BulkList answer={answer} festival={festival.id} tickable={isOpen ? offers.length : 0} clear={offers.filter(({ clear }) => clear).length} bar={<DecideBar declining={answer?.intent === 'decline' && Boolean(answer.problem)} />}>
              {offers.map((line) => (
                <OfferLine key={line.celebration.id} line={line} mayTick={isOpen} ticked={answer ? kept.has(line.celebration.id) : line.ticked} />
              ))}
            </BulkList>
          </>
        )}
        <Pagination pageInfo={data.pageInfo} />
      </div>
      {isOpen && offers.length > 0 && (
        <div data-role="tick-keys">
          <KeyHelp keys={KEYS.map((key) => [key, t(`festivals-organise.key.${key}`)] as const)} />
        </div>
      )}
    </OrganiseFrame>
  );
}

function DecideBar({ declining }: { declining: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <Button name="intent" value="accept" data-key="a">
        {t('festivals-organise.accept')}
      </Button>
      <details open={declining} data-key="d" className="min-w-0 flex-1 basis-20 open:basis-full">
        <summary className="inline-flex min-h-11 items-center font-semibold text-theme-ink underline underline-offset-4">{t('festivals-organise.decline')}</summary>
        <div className="max-w-form space-y-3 pt-1">
          <TextArea name="note" label={t('festivals-organise.decline.note')} hint={t('festivals-organise.decline.note.hint')} rows={2} maxLength={LIMITS.festivalHosts.note} />
          <Button look="danger" name="intent" value="decline">
            {t('festivals-organise.decline.button')}
          </Button>
        </div>
      </details>
    </>
  );
}
