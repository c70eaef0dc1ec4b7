import type { FieldProblem, Problem } from '~/api/problem';
import type { Translator } from '~/i18n/translate';

/** The id of the control of a field: `texts.0.title` -> `field-texts-0-title`. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w]+/g, '-')}`;
}

/** A code in words of the catalogue `errors.json`; `errors.<field>.<CODE>` wins over `errors.<CODE>`. */
export function fieldWords({ maybe }: Pick<Translator, 'maybe'>, { path, code, params }: FieldProblem): string {
  return maybe(`errors.${path.split('.').at(-1)}.${code}`, params) ?? maybe(`errors.${code}`, params) ?? maybe('errors.INVALID') ?? code;
}

/** What is wrong with the whole, if no field says it. */
export function reasonWords({ maybe }: Pick<Translator, 'maybe'>, { reason, params, fields }: Problem): string | undefined {
  if (fields.length > 0 && (!reason || reason === 'INPUT_INVALID' || reason === 'BAD_USER_INPUT')) return undefined;
  return maybe(`errors.${reason}`, params) ?? maybe('errors.UNKNOWN');
}
