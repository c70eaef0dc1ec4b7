import { controlClass, FieldFrame } from '~/ui/form/field-frame';
import { useI18n } from '~/i18n/use-i18n';
import { useEdit } from '../saving/edit-context';

interface Props {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string | null;
  without?: readonly string[];
}

/** Any language; those of the city and of the site first. */
export function LanguageSelect({ name, label, hint, defaultValue, without = [] }: Props) {
  const { t } = useI18n();
  const { near, all } = useEdit().facts.languages;
  const left = (choices: typeof all) => choices.filter(({ value }) => !without.includes(value));
  const known = !defaultValue || [...near, ...all].some(({ value }) => value === defaultValue);
  return (
    <FieldFrame name={name} label={label} hint={hint} initial={defaultValue}>
      {(control, value) => (
        <select {...control} defaultValue={value ?? ''} className={controlClass}>
          <option value="">{t('submit.language.choose')}</option>
          {!known && <option value={defaultValue ?? ''}>{defaultValue}</option>}
          <optgroup label={t('submit.language.near')}>
            {left(near).map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('submit.language.all')}>
            {left(all)
              .filter(({ value: code }) => !near.some((choice) => choice.value === code))
              .map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
          </optgroup>
        </select>
      )}
    </FieldFrame>
  );
}
