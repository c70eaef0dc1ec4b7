import { useI18n } from '~/i18n/use-i18n';
import { controlClass, FieldFrame } from '~/ui/form/field-frame';
import type { LanguageChoices } from './language-choices';

/** The language the title is written in; that of the page to begin with. */
export function TitleLanguage({ languages }: { languages: LanguageChoices }) {
  const { t, language } = useI18n();
  const rest = languages.all.filter(({ value }) => !languages.near.some((choice) => choice.value === value));
  return (
    <FieldFrame name="language" label={t('submit.new.language')} initial={language}>
      {(control, value) => (
        <select {...control} defaultValue={value} className={controlClass}>
          {[
            { label: t('submit.language.near'), choices: languages.near },
            { label: t('submit.language.all'), choices: rest },
          ].map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map((choice) => (
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
