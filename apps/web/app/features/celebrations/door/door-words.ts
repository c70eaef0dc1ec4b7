import { countForms } from '~/i18n/count-forms';
import type { Translator } from '~/i18n/translate';

/** Sentences that the script of the door says by itself: what it says without a line has to be there already. */
export function doorWords(translator: Translator): string {
  const { t } = translator;
  const words: Record<string, string> = {
    asking: t('door.asking'),
    kept: t('door.kept'),
    keptText: t('door.kept.text'),
    signedOut: t('door.signedOut'),
    notNow: t('door.notNow'),
    scan: t('door.scan'),
    stop: t('door.scan.stop'),
    refused: t('door.scan.refused'),
  };
  for (const [form, sentence] of Object.entries(countForms(translator, 'door.waiting'))) words[`waiting.${form}`] = sentence;
  return JSON.stringify(words);
}
