import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { DeskConsents } from './consents';
import { FactList } from './fact-list';
import type { ItemData } from './item.server';

/** Everything a moderator has to weigh, in one list. */
export function ItemFacts({ data, clip }: { data: ItemData; clip: NonNullable<ItemData['item']['clip']> }) {
  const { t, maybe, bytes, duration, languageName, countryName } = useI18n();
  const { item, when } = data;
  const { media, consent } = clip;
  const facts: [string, ReactNode][] = [
    [t('clips.fact.city'), <Pair key="city" first={clip.city.name} second={countryName(clip.city.country)} />],
    [t('desk.fact.submitted'), <Pair key="by" first={item.submittedByName ?? ''} second={when.submitted ?? ''} />],
    [t('clips.fact.spoken'), clip.noSpeech ? t('clips.noSpeech') : languageName(item.language)],
    [
      t('clips.fact.captions'),
      clip.captions.length > 0
        ? clip.captions.map(({ language, origin }) => `${languageName(language)} (${t(`ui.origin.${origin}`)})`).join(', ')
        : t('desk.fact.none'),
    ],
    [t('clips.fact.licence'), clip.licence ? t(`clips.licence.${clip.licence}`) : t('desk.fact.none')],
    [t('desk.fact.film'), technical()],
  ];
  if (media.download) facts.push([t('desk.fact.size'), bytes(media.download.bytes)]);

  function technical(): string {
    const parts = [
      media.durationMs ? duration(media.durationMs) : '',
      media.width && media.height ? `${media.width} × ${media.height}` : '',
      media.hasSound === false ? t('desk.fact.silent') : '',
    ];
    return parts.filter(Boolean).join(' · ');
  }

  return (
    <FactList facts={facts}>
      <div className="mt-5 border-s-4 border-theme-mid ps-4">
        <p className="text-small font-semibold">{t('desk.fact.consent')}</p>
        {consent ? (
          <>
            <p>{maybe(`submit.consent.${consent.peopleShown}`)}</p>
            {consent.statement && (
              <UserText as="p" className="mt-1 whitespace-pre-line">
                {consent.statement}
              </UserText>
            )}
            <p className="mt-1 text-small text-soft">
              <UserText>{consent.statedByName}</UserText> · {when.consent}
            </p>
          </>
        ) : (
          <p>{t('desk.fact.none')}</p>
        )}
        <DeskConsents entries={clip.consents} />
      </div>
    </FactList>
  );
}

function Pair({ first, second }: { first: string; second: string }) {
  return (
    <>
      <UserText>{first}</UserText>
      {second && <span className="text-soft"> · {second}</span>}
    </>
  );
}
