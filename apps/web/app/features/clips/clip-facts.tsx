import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { ClipOnPage } from './clip.query';
import { FactLines } from './fact-lines';
import { licences } from './licences';

export function ClipFacts({ clip }: { clip: ClipOnPage }) {
  const { t, maybe, date, duration, list, languageName, countryName } = useI18n();
  const facts: [string, ReactNode][] = [
    [
      t('clips.fact.city'),
      t('ui.place', { city: clip.city.name, country: countryName(clip.city.country) }),
    ],
  ];
  if (clip.author) facts.push([t('clips.fact.author'), <UserText>{clip.author.name}</UserText>]);
  if (clip.publishedAt) facts.push([t('clips.fact.published'), <time dateTime={clip.publishedAt}>{date(clip.publishedAt)}</time>]);
  if (clip.media.durationMs) facts.push([t('clips.fact.length'), duration(clip.media.durationMs)]);
  if (clip.noSpeech) facts.push([t('clips.fact.spoken'), t('clips.noSpeech')]);
  else if (clip.spokenLanguage) facts.push([t('clips.fact.spoken'), languageName(clip.spokenLanguage)]);
  if (clip.captions.length > 0) {
    facts.push([t('clips.fact.captions'), list(clip.captions.map(({ language }) => languageName(language)))]);
  }
  if (clip.licence) {
    facts.push([
      t('clips.fact.licence'),
      <a href={licences[clip.licence]} rel="license external" className="inline-flex min-h-11 items-center">
        {maybe(`clips.licence.${clip.licence}`) ?? clip.licence}
      </a>,
    ]);
  }
  return <FactLines facts={facts} />;
}
