import type { LanguageChoices } from '~/i18n/language-choices';
import { fieldId } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

interface Props extends FieldProps {
  choices: LanguageChoices;
  defaultValue?: string | null;
  /** Whether it can be left open; it cannot where it begins with the language of the page. */
  mayBeEmpty?: boolean;
  without?: readonly string[];
  /** Where the same name stands in the form already. */
  id?: string;
}

/** Any language; those of the city and of the site first. */
export function LanguageField({ choices, defaultValue, mayBeEmpty = true, without = [], id, name, ...frame }: Props) {
  const { t } = useI18n();
  const left = (list: LanguageChoices['all']) => list.filter(({ value }) => !without.includes(value));
  const near = left(choices.near);
  const rest = left(choices.all).filter(({ value }) => !near.some((choice) => choice.value === value));
  const isKnown = !defaultValue || [...near, ...rest].some(({ value }) => value === defaultValue);
  return (
    <FieldFrame {...frame} name={id ?? name} initial={defaultValue}>
      {(control, value) => (
        <select {...control} id={fieldId(id ?? name)} name={name} defaultValue={value ?? ''} className={controlClass}>
          {mayBeEmpty && <option value="">{t('ui.language.choose')}</option>}
          {!isKnown && <option value={defaultValue ?? ''}>{defaultValue}</option>}
          {[
            { label: t('ui.language.near'), list: near },
            { label: t('ui.language.all'), list: rest },
          ].map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.list.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
