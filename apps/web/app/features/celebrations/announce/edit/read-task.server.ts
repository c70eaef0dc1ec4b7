import { randomBytes } from 'node:crypto';
import type { AccessService, PriceKind, QuestionKind, Registering, SaveCelebrationInput } from '~/api/generated/graphql';
import type { FieldProblem } from '~/api/problem';
import { readText, readTexts } from '~/forms/read-text.server';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import type { TaskName } from '../tasks';

export interface ReadTask {
  input: Omit<SaveCelebrationInput, 'id' | 'edits'>;
  fields: FieldProblem[];
  /** Which rows of the form the questions came from, as empty ones are left out. */
  rows?: Record<string, number[]>;
}

/** What the form of a task says, as the API takes it; times and pictures go their own ways. */
export const readTask: Partial<Record<TaskName, (form: FormData) => ReadTask>> = { words, place, people, access, registration, reminders };

function words(form: FormData): ReadTask {
  const read = (name: string) => readText(form, name);
  const themes = readTexts(form, 'themes');
  return {
    input: { title: read('title'), description: read('description'), language: read('language'), host: read('host'), themes },
    fields: [
      ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
      ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
      ...(themes.length > LIMITS.celebration.themes ? [{ path: 'themes', code: 'TOO_MANY', params: { limit: LIMITS.celebration.themes } }] : []),
      ...(read('host') ? [] : [{ path: 'host', code: 'HOST' }]),
    ],
  };
}

function place(form: FormData): ReadTask {
  const given = readText(form, 'coordinates');
  const coordinates = readCoordinates(given);
  return {
    input: { placeName: readText(form, 'placeName') || null, address: readText(form, 'address') || null, onlineUrl: readText(form, 'onlineUrl') || null, coordinates },
    fields: given && !coordinates ? [{ path: 'coordinates', code: 'NUMBER_INVALID' }] : [],
  };
}

/** "52.52, 13.405", as maps give them to copy; figures of Arabic too. */
export function readCoordinates(text: string): { latitude: number; longitude: number } | null {
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)\s*[,،;\s]\s*(-?\d+(?:\.\d+)?)$/.exec(latinFigures(text)) ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude: Number(latitude), longitude: Number(longitude) };
}

function people(form: FormData): ReadTask {
  const fields: FieldProblem[] = [];
  const kind = (readText(form, 'kind') || 'FREE') as PriceKind;
  const amount = number(form, 'amount', fields);
  const price = kind === 'FREE' ? { kind, amount: null, currency: null } : { kind, amount, currency: readText(form, 'currency') || null };
  return { input: { ageFrom: number(form, 'ageFrom', fields), ageTo: number(form, 'ageTo', fields), price: { ...price, note: readText(form, 'note') || null } }, fields };
}

function access(form: FormData): ReadTask {
  const more = readText(form, 'spokenMore');
  const spokenLanguages = [...new Set([...readTexts(form, 'spokenLanguages'), ...(more ? [more] : [])])];
  const { languages } = LIMITS.celebration;
  return {
    input: { accessServices: readTexts(form, 'accessServices') as AccessService[], spokenLanguages },
    fields: spokenLanguages.length > languages ? [{ path: 'spokenLanguages', code: 'TOO_MANY', params: { limit: languages } }] : [],
  };
}

function registration(form: FormData): ReadTask {
  const fields: FieldProblem[] = [];
  const rows = Array.from({ length: LIMITS.celebration.questions.count }, (_, row) => row).filter((row) => readText(form, `questions-${row}-label`));
  const questions = rows.map((row) => {
    const read = (name: string) => readText(form, `questions-${row}-${name}`);
    const kind = (read('kind') || 'TEXT') as QuestionKind;
    const choices = kind === 'CHOICE' ? read('choices').split('\n').map((line) => line.trim()).filter(Boolean) : [];
    return { key: read('key') || `q-${randomBytes(4).toString('hex')}`, label: read('label'), kind, choices, needed: read('needed') === 'yes' };
  });
  const input = {
    registration: (readText(form, 'registration') || 'NONE') as Registering,
    capacity: number(form, 'capacity', fields),
    placesEach: number(form, 'placesEach', fields) ?? 1,
    registrationClosesMinutes: number(form, 'closes', fields) ?? 0,
    questions,
  };
  return { input, fields, rows: { questions: rows } };
}

function reminders(form: FormData): ReadTask {
  const given = readTexts(form, 'reminders').map(Number).filter((minutes) => Number.isInteger(minutes) && minutes > 0);
  return { input: { reminders: [...new Set(given)] }, fields: [] };
}

function number(form: FormData, name: string, fields: FieldProblem[]): number | null {
  const text = latinFigures(readText(form, name)).replace(',', '.').replaceAll(/\s/g, '');
  if (!text) return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  fields.push({ path: name, code: 'NUMBER_INVALID' });
  return null;
}

/** Figures and the point of Arabic as a computer reads them. */
function latinFigures(text: string): string {
  return text.replaceAll(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660)).replaceAll('٫', '.');
}
