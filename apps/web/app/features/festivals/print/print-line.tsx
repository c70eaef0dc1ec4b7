import { clockThere } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { lastDayWords } from '../programme/last-day-words';
import type { ProgrammeItem } from '../programme/programme.query';

/** On paper a colour or a sign says nothing: what matters stands in words, as short as they are. */
export function PrintLine({ one }: { one: ProgrammeItem }) {
  const { t, path, language } = useI18n();
  const { title, placeName, state, priceKind, isOnline, registrationNeeded, accessServices } = one;
  // A house that opens its own door is named once.
  const host = one.host === placeName ? '' : one.host;
  const isOff = state === 'CANCELLED';
  const last = lastDayWords(language, one);
  const facts = [
    ...(last ? [t('festivals.untilDay', { day: last })] : []),
    ...(isOff ? [t('celebrations.cancelled')] : []),
    ...(priceKind === 'FREE' ? [t('celebrations.price.FREE')] : []),
    ...(isOnline ? [t('celebrations.online')] : []),
    ...(registrationNeeded ? [t('festivals.print.register')] : []),
    ...accessServices.map((service) => t(`celebrations.access.${service}`)),
  ];
  return (
    <li className="flex gap-3 border-b border-line py-1 text-small">
      <span className="figures w-24 shrink-0 font-semibold">{clockThere(language, one) ?? t('celebrations.allDay')}</span>
      <span className="min-w-0">
        <a href={path(`/celebrations/${one.celebrationId}?time=${one.id}`)} className={`font-semibold text-ink no-underline ${isOff ? 'line-through' : ''}`}>
          <UserText lang={one.language}>{title}</UserText>
        </a>
        <span className="block text-soft">
          {placeName && <UserText>{placeName}</UserText>}
          {placeName && host && ' · '}
          {host && <UserText>{host}</UserText>}
        </span>
        {facts.length > 0 && <span className="block">{facts.join('\u00a0· ')}</span>}
      </span>
    </li>
  );
}
