import type { PracticeSection } from '~/api/generated/graphql';
import type { useI18n } from '~/i18n/use-i18n';
import { choiceKindOf, choiceName } from '../words';

type I18n = ReturnType<typeof useI18n>;

export interface LinePart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** A line of a section: what its field is called, and what it says in words. */
export interface WordedLine {
  label: string;
  /** Whether a person wrote the words. */
  written: boolean;
  parts: readonly LinePart[];
}

/** Lines of the API with codes put into words. `clips`: titles of clips by their id. */
export function lineInWords(i18n: I18n, section: PracticeSection, { field, parts }: { field: string; parts: readonly LinePart[] }, clips: ReadonlyMap<string, string>): WordedLine {
  const label = i18n.maybe(`practice-words.field.${section}.${field}`) ?? field;
  const say = wording(i18n, section, field, clips);
  if (!say) return { label, written: true, parts };
  // A value is compared whole: half a code is no word.
  const whole = (without: LinePart['kind']) => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');
  const [before, after] = [whole('ADDED'), whole('REMOVED')];
  if (before === after) return { label, written: false, parts: [{ kind: 'SAME', text: say(before) }] };
  const changed: LinePart[] = [
    { kind: 'REMOVED', text: before && say(before) },
    { kind: 'ADDED', text: after && say(after) },
  ];
  return { label, written: false, parts: changed.filter(({ text }) => text !== '') };
}

function wording(i18n: I18n, section: PracticeSection, field: string, clips: ReadonlyMap<string, string>): ((code: string) => string) | undefined {
  const kind = choiceKindOf(section, field);
  if (kind === 'goal') return (code) => i18n.t('practices-edit.goal', { number: code, goal: choiceName(i18n, kind, code) });
  if (kind) return (code) => choiceName(i18n, kind, code);
  if (field.endsWith('language') || field.endsWith('languages')) return i18n.languageName;
  if (field === 'clipIds') return (id) => clips.get(id) ?? i18n.t('practices-edit.clips.gone');
  if (field === 'alone' || field === 'none') return () => i18n.t('practice-words.yes');
  if (field.endsWith('moreIsBetter')) return (code) => i18n.t(code === 'false' ? 'practice-words.no' : 'practice-words.yes');
  if (/startedOn|endedOn|\.on$/.test(field)) return (month) => (/^\d{4}-\d\d$/.test(month) ? i18n.date(`${month}-01`, { year: 'numeric', month: 'long', timeZone: 'UTC' }) : month);
  if (/staffMonths|costAmount|months$|alue$/.test(field)) return (value) => (Number.isFinite(Number(value)) ? i18n.number(Number(value)) : value);
  if (/Year$|year$|costCurrency$/.test(field)) return (value) => value;
  return undefined;
}
