import { randomUUID } from 'node:crypto';
import { environment } from '~/api/environment.server';
import type { PracticeSectionEditQuery } from '~/api/generated/graphql';
import { messagesOf } from '~/i18n/catalogues.server';
import { isLanguage, type Language } from '~/i18n/languages';
import { createTranslator } from '~/i18n/translate';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { type Draft, itemsOf, textOf } from './draft';

type Figure = NonNullable<NonNullable<PracticeSectionEditQuery['practice']>['city']['recapFigures']>['nodes'][number];

interface Taking {
  figures: readonly Figure[];
  /** `<celebration>/<key>`. */
  wanted: string;
  /** Of the practice's text, and of the page where the site is not written in it. */
  text: string;
  page: Language;
}

const BUTTON = /^figures\?take=([0-9a-f-]{36}\/(?:people|[0-9a-f-]{36}))#take$/i;

/** What a button of `TakeFigure` asks for. */
export function wantedFigure(then: string): string | undefined {
  return BUTTON.exec(then)?.[1];
}

/** Those that were not taken yet. */
export function listOffered(draft: Draft, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => !isTaken(draft, figure));
}

function isTaken(draft: Draft, { address }: Figure): boolean {
  return itemsOf(draft, 'figures').some((row) => textOf(row, 'howMeasured').includes(address));
}

/** The draft with the figure in a row of its own, and with where it is from; undefined where there is nothing to take, or it was taken. */
export function takeFigure(draft: Draft, { figures, wanted, text, page }: Taking): Draft | undefined {
  const figure = figures.find(({ celebrationId, key }) => `${celebrationId}/${key}` === wanted);
  const rows = itemsOf(draft, 'figures');
  if (!figure || rows.length >= LIMITS.practice.figures || isTaken(draft, figure)) return undefined;
  const language = isLanguage(text) ? text : page;
  const { t } = createTranslator(language, messagesOf(language));
  const isPeople = figure.key === 'people';
  const address = `${environment.origin}/${language}${figure.address}`;
  const row: Draft = {
    key: randomUUID(),
    label: isPeople ? t('practices-edit.take.people') : figure.label,
    unit: isPeople ? t('practices-edit.take.unit') : figure.unit,
    value: figure.value,
    year: figure.year ?? null,
    howMeasured: t('practices-edit.take.from', { title: figure.title, address }),
  };
  return { ...draft, figures: [...rows, row] };
}
