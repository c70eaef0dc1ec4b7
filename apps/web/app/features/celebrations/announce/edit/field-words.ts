import type { CelebrationField } from '~/api/generated/graphql';
import type { useI18n } from '~/i18n/use-i18n';
import type { Draft } from '../tasks';
import { minutesWords } from '../tasks/minutes-words';

type I18n = Pick<ReturnType<typeof useI18n>, 't' | 'maybe' | 'number' | 'list' | 'languageName'>;

/** A celebration with its times in words, which are made in the loader. */
export interface Said {
  celebration: Draft;
  times: string;
  zone: string;
}

/** What stands in a field, in words; '' for nothing. */
export function fieldWords(i18n: I18n, { celebration: draft, times, zone }: Said, field: CelebrationField): string {
  const { t, maybe, number, list, languageName } = i18n;
  const { price } = draft;
  const said: Record<CelebrationField, () => string> = {
    TITLE: () => draft.title,
    DESCRIPTION: () => draft.description,
    LANGUAGE: () => languageName(draft.language),
    THEMES: () => list(draft.themes.map(({ slug }) => maybe(`ui.theme.${slug}`) ?? slug)),
    HOST: () => draft.host,
    WHEN: () => `${times} · ${zone}`,
    PLACE_NAME: () => draft.placeName ?? '',
    ADDRESS: () => draft.address ?? '',
    COORDINATES: () => coordinatesWords(draft),
    ONLINE_URL: () => draft.onlineUrl ?? '',
    AGES: () => (draft.ageFrom === null && draft.ageTo === null ? '' : `${draft.ageFrom ?? 0}–${draft.ageTo ?? ''}`),
    PRICE: () => [t(`announce.price.${price.kind}`), price.amount ? number(price.amount, { style: 'currency', currency: price.currency ?? 'EUR' }) : '', price.note ?? ''].filter(Boolean).join(' · '),
    ACCESS_SERVICES: () => list(draft.accessServices.map((service) => t(`announce.access.${service}`))),
    SPOKEN_LANGUAGES: () => list(draft.spokenLanguages.map(languageName)),
    REGISTRATION: () => t(`announce.registration.${draft.registration}`),
    CAPACITY: () => (draft.capacity ? number(draft.capacity) : ''),
    PLACES_EACH: () => number(draft.placesEach),
    REGISTRATION_CLOSES: () => minutesWords(i18n, draft.registrationClosesMinutes),
    QUESTIONS: () => draft.questions.map(({ label }) => label).join('\n'),
    REMINDERS: () => draft.reminders.map((minutes) => minutesWords(i18n, minutes)).join(' · '),
    POSTER: () => draft.poster?.alt ?? '',
  };
  return said[field]();
}

/** As maps give them to copy. */
export function coordinatesWords({ latitude, longitude }: Pick<Draft, 'latitude' | 'longitude'>): string {
  return typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}, ${longitude}` : '';
}
