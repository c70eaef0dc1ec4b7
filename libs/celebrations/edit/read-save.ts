import { LIMITS } from '@libs/contracts/limits.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import type { Celebration } from '../celebration.entity.js';
import { fieldsWrong } from '../celebration.errors.js';
import type { CelebrationQuestion } from '../celebration.types.js';
import type { CelebrationPriceInput, CelebrationQuestionInput, SaveCelebrationInput } from './celebration.inputs.js';
import type { CelebrationField } from './celebration-save.types.js';

/** Columns by what of a save they belong to; times go another way (when/). */
export type ReadSave = Partial<Record<CelebrationField, Partial<Celebration>>>;

interface Fault {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

type Given = Omit<SaveCelebrationInput, 'id' | 'edits'>;

/** ISO 4217, as this Node knows it. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** What was sent as it is stored, all faults told together. What is left out, or null where nothing may be empty, is not in it. */
export function readSave(given: Given, stands: Pick<Celebration, 'ageFrom' | 'ageTo'>): ReadSave {
  const faults: Fault[] = [];
  const read: ReadSave = {
    ...some('TITLE', given.title, (title) => ({ title: cleanLine(title) })),
    ...some('DESCRIPTION', given.description, (description) => ({ description: cleanText(description) })),
    ...some('LANGUAGE', given.language, (language) => ({ language })),
    ...some('HOST', given.host, (host) => ({ host: cleanLine(host) })),
    ...some('THEMES', given.themes, (themeSlugs) => ({ themeSlugs })),
    ...any('PLACE_NAME', given.placeName, (placeName) => ({ placeName: line(placeName) })),
    ...any('ADDRESS', given.address, (address) => ({ address: line(address) })),
    ...any('COORDINATES', given.coordinates, (at) => ({ latitude: at?.latitude ?? null, longitude: at?.longitude ?? null })),
    ...any('ONLINE_URL', given.onlineUrl, (url) => ({ storedOnlineUrl: readLink(url, faults) })),
    ...some('PRICE', given.price, (price) => readPrice(price, faults)),
    ...readAges(given, stands, faults),
    ...some('SPOKEN_LANGUAGES', given.spokenLanguages, (spokenLanguages) => ({ spokenLanguages })),
    ...some('ACCESS_SERVICES', given.accessServices, (services) => ({ accessServices: services.toSorted() })),
    ...some('REGISTRATION', given.registration, (registration) => ({ registration })),
    ...any('CAPACITY', given.capacity, (capacity) => ({ capacity })),
    ...some('PLACES_EACH', given.placesEach, (placesEach) => ({ placesEach })),
    ...some('REGISTRATION_CLOSES', given.registrationClosesMinutes, (minutes) => ({ registrationClosesMinutes: minutes })),
    ...some('QUESTIONS', given.questions, (questions) => ({ questions: readQuestions(questions, faults) })),
    ...some('REMINDERS', given.reminders, (reminders) => ({ reminders: reminders.toSorted((a, b) => b - a) })),
    ...any('POSTER', given.posterId, (posterId) => ({ posterId })),
  };
  if (read.TITLE?.title === '') faults.push({ path: 'title', code: 'REQUIRED' });
  if (read.HOST?.host === '') faults.push({ path: 'host', code: 'REQUIRED' });
  if (faults.length > 0) throw fieldsWrong(faults.map((fault) => ({ ...fault, path: `input.${fault.path}` })));
  return read;
}

function some<T>(field: CelebrationField, value: T | null | undefined, columns: (value: T) => Partial<Celebration>): ReadSave {
  return value === null || value === undefined ? {} : { [field]: columns(value) };
}

function any<T>(field: CelebrationField, value: T | null | undefined, columns: (value: T | null) => Partial<Celebration>): ReadSave {
  return value === undefined ? {} : { [field]: columns(value) };
}

function line(text: string | null): string | null {
  return cleanLine(text ?? '') || null;
}

function readLink(text: string | null, faults: Fault[]): string | null {
  const link = line(text);
  if (!link) return null;
  const url = URL.parse(link);
  if (url?.protocol !== 'https:' || url.username !== '' || !url.hostname.includes('.')) faults.push({ path: 'onlineUrl', code: 'NOT_A_LINK' });
  return link;
}

function readPrice({ kind, amount, currency, note }: CelebrationPriceInput, faults: Fault[]): Partial<Celebration> {
  const priceAmount = kind === 'FREE' ? null : (amount ?? null) || null;
  const priceCurrency = priceAmount === null ? null : (currency ?? null);
  if (priceAmount !== null && !priceCurrency) faults.push({ path: 'price.currency', code: 'REQUIRED' });
  else if (priceCurrency && !CURRENCIES.has(priceCurrency)) faults.push({ path: 'price.currency', code: 'NOT_A_CURRENCY' });
  return { priceKind: kind, priceAmount, priceCurrency, priceNote: line(note ?? null) };
}

function readAges({ ageFrom, ageTo }: Given, stands: Pick<Celebration, 'ageFrom' | 'ageTo'>, faults: Fault[]): ReadSave {
  if (ageFrom === undefined && ageTo === undefined) return {};
  const ages = { ageFrom: ageFrom === undefined ? stands.ageFrom : ageFrom, ageTo: ageTo === undefined ? stands.ageTo : ageTo };
  if (ages.ageFrom !== null && ages.ageTo !== null && ages.ageTo < ages.ageFrom) faults.push({ path: 'ageTo', code: 'TOO_SMALL', params: { limit: ages.ageFrom } });
  return { AGES: ages };
}

function readQuestions(given: CelebrationQuestionInput[], faults: Fault[]): CelebrationQuestion[] {
  return given.map(({ key, label, kind, choices, needed }, index) => {
    const path = `questions.${index}`;
    const offered = kind === 'CHOICE' ? [...new Set((choices ?? []).map(cleanLine).filter((choice) => choice !== ''))] : [];
    if (given.findIndex((other) => other.key === key) < index) faults.push({ path: `${path}.key`, code: 'TWICE' });
    if (!cleanLine(label)) faults.push({ path: `${path}.label`, code: 'REQUIRED' });
    if (kind === 'CHOICE' && offered.length < 2) faults.push({ path: `${path}.choices`, code: 'TOO_FEW', params: { limit: 2 } });
    if (offered.length > LIMITS.celebration.questions.choices) faults.push({ path: `${path}.choices`, code: 'TOO_MANY', params: { limit: LIMITS.celebration.questions.choices } });
    return { key, label: cleanLine(label), kind, choices: offered, needed: needed ?? false };
  });
}
