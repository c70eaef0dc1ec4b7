import type { SaveFestivalInput } from '~/api/generated/graphql';
import type { FieldProblem } from '~/api/problem';
import { readText, readTexts } from '~/forms/read-text.server';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import type { SectionName } from '../sections/sections';

export interface ReadSection {
  input: Omit<SaveFestivalInput, 'id' | 'edits'>;
  fields: FieldProblem[];
}

/** What the form of a section says, as the API takes it; the picture goes its own way. */
export const readSection: Record<Exclude<SectionName, 'picture'>, (form: FormData) => ReadSection> = { words, days, call };

function words(form: FormData): ReadSection {
  const read = (name: string) => readText(form, name);
  const themes = readTexts(form, 'themes');
  const limit = LIMITS.festival.themes;
  return {
    input: { title: read('title'), description: read('description'), language: read('language'), themes },
    fields: [
      ...(read('title') ? [] : [{ path: 'title', code: 'TITLE' }]),
      ...(read('language') ? [] : [{ path: 'language', code: 'LANGUAGE_REQUIRED' }]),
      ...(themes.length > limit ? [{ path: 'themes', code: 'TOO_MANY', params: { limit } }] : []),
    ],
  };
}

/** Also of the form that begins a festival. */
export function days(form: FormData): { input: { startsOn: string; endsOn: string; zone: string }; fields: FieldProblem[] } {
  const read = (name: string) => readText(form, name);
  return {
    input: { startsOn: read('startsOn'), endsOn: read('endsOn') || read('startsOn'), zone: read('zone') },
    fields: read('startsOn') ? [] : [{ path: 'startsOn', code: 'NOT_A_DAY' }],
  };
}

function call(form: FormData): ReadSection {
  return { input: { callText: readText(form, 'callText') || null, callOpenUntil: readText(form, 'callOpenUntil') || null }, fields: [] };
}
