import { STATE_TONES } from '~/features/review/state-tones';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { BulkLine } from '../bulk/bulk-line';
import { CelebrationFacts } from '../bulk/celebration-facts';
import { HintWords } from './hint-words';
import type { OfferLine as Line } from './offers.server';

/** One offer: what, when, where, whose, and what speaks against it. */
export function OfferLine({ line, mayTick, ticked }: { line: Line; mayTick: boolean; ticked: boolean }) {
  const { t, path } = useI18n();
  const { celebration, hostName, hostEmail, hints, when, since, clear, offer, offerNote } = line;
  const { id, edits, title, language, state, placeName, onlineUrl } = celebration;
  const isAccepted = offer === 'ACCEPTED';
  return (
    <BulkLine
      {...{ id, title, mayTick, ticked, clear }}
      seen={edits}
      lang={language}
      href={path(isAccepted ? `/celebrations/${id}/edit` : `/celebrations/${id}`)}
      aside={isAccepted ? <Tag tone={STATE_TONES[state]}>{t(`announce.state.${state}`)}</Tag> : !clear && <Tag tone="warn">{t('festivals-organise.clash')}</Tag>}
      more={
        <CelebrationFacts
          celebration={celebration}
          more={[
            [t('festivals-organise.offer.host'), <UserText key="host">{hostName}</UserText>],
            [
              t('festivals-organise.offer.email'),
              hostEmail && (
                <a key="mail" href={`mailto:${hostEmail}`} dir="ltr" className="wrap-anywhere">
                  {hostEmail}
                </a>
              ),
            ],
            [t('festivals-organise.offer.since'), since],
          ]}
        />
      }
      facts={[
        <span key="when">{when}</span>,
        placeName ? <UserText key="place" className="text-soft">{placeName}</UserText> : <span key="place" className="text-soft">{t(onlineUrl ? 'festivals-organise.online' : 'festivals-organise.noPlace')}</span>,
        hostName !== placeName && <UserText key="host" className="text-soft">{hostName}</UserText>,
      ]}
    >
      {offerNote && (
        <p className="text-small">
          {t('festivals-organise.offer.note')} <UserText>{offerNote}</UserText>
        </p>
      )}
      <HintWords hints={hints} />
    </BulkLine>
  );
}
