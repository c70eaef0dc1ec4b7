import type { PracticeSection } from '~/api/generated/graphql';
import type { Translator } from '~/i18n/translate';
import { formatNumber } from '~/i18n/format';
import { fieldOfPath } from './section-problem';

export interface MissingWords {
  /** The id of the field. */
  field: string;
  words: string;
}

/** What a section lacks, in words that lead to its fields. `steps.0.title` is "Step 1: Name of the step". */
export function missingWords({ t, maybe, language }: Translator, section: PracticeSection, missing: readonly { path: string }[]): MissingWords[] {
  return missing.map(({ path }) => {
    const parts = path.split('.');
    const label = maybe(`practice-words.field.${section}.${parts.filter((part) => !/^\d+$/.test(part)).join('.')}`) ?? path;
    const row = parts.findIndex((part) => /^\d+$/.test(part));
    const words = row < 0 ? label : t('practices-edit.missing.row', { row: maybe(`practices-edit.row.${parts[row - 1]}`, { number: formatNumber(language, Number(parts[row]) + 1) }) ?? '', field: label });
    return { field: `field-${fieldOfPath(path)}`, words };
  });
}
