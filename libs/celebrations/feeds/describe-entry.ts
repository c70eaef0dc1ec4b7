import type { FeedEntry } from './feed.types.js';
import { sayServices, sayWord, wordsLanguage } from './format-words.js';

// What XML and calendars cannot hold: controls but for tabs and line ends, and what is no character.
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** The text without what feeds cannot hold; half of a pair of surrogates becomes the sign for an unknown character. */
export function fitText(text: string): string {
  return text.toWellFormed().replace(UNFIT, '').replace(/\r\n?/g, '\n');
}

export function titleOf({ title, state, language }: FeedEntry): string {
  const plain = fitText(title).replaceAll('\n', ' ');
  return state === 'CANCELLED' ? `${sayWord(language, 'cancelled')}: ${plain}` : plain;
}

export function placeOf({ placeName, address }: FeedEntry): string {
  return [placeName, address].flatMap((part) => (part ? [fitText(part)] : [])).join(', ');
}

/** All that is said of it beside title, time and place, as paragraphs; in its own language where the product speaks it. */
export function describeEntry(entry: FeedEntry): string[] {
  const { language, description, host, cityName, state, cancelReason, accessServices, registrationNeeded, isOnline, onlineUrl } = entry;
  const cancelled = cancelReason ? sayWord(language, 'cancelledBecause', { reason: cancelReason }) : sayWord(language, 'cancelled');
  const said = [
    ...(state === 'CANCELLED' ? [cancelled] : []),
    description,
    sayWord(language, 'by', { host, city: cityName }),
    priceOf(entry),
    ...(accessServices.length > 0 ? [sayServices(language, accessServices)] : []),
    ...(onlineUrl ? [sayWord(language, 'link', { link: onlineUrl })] : isOnline ? [sayWord(language, 'online')] : []),
    ...(registrationNeeded ? [sayWord(language, 'register')] : []),
  ];
  return said.map(fitText).filter(Boolean);
}

function priceOf({ language, priceKind, priceAmount, priceCurrency, priceNote }: FeedEntry): string {
  if (priceKind === 'FREE') return sayWord(language, 'free');
  const amount = priceAmount !== null && priceCurrency ? money(language, priceAmount, priceCurrency) : '';
  const price = [amount, priceNote ?? ''].filter(Boolean).join(', ');
  if (priceKind === 'DONATION') return [sayWord(language, 'donation'), price].filter(Boolean).join(': ');
  return sayWord(language, 'paid', { price });
}

function money(language: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(wordsLanguage(language), { style: 'currency', currency }).format(amount);
}
