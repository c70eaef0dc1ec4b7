import { languageChoices } from '~/i18n/language-choices';
import { useI18n } from '~/i18n/use-i18n';
import { controlClass } from '~/ui/form/field-frame';

/** The language one writes in; those of the reader and of this site come first. */
export function LanguageChoice({ near, initial }: { near: string[]; initial: string }) {
  const { t, language } = useI18n();
  const choices = languageChoices(language, near);
  const first = new Set(choices.near.map(({ value }) => value));
  const groups = [
    { label: t('discussions.compose.language.near'), list: choices.near },
    { label: t('discussions.compose.language.all'), list: choices.all.filter(({ value }) => !first.has(value)) },
  ];
  return (
    <div>
      <label htmlFor="field-language" className="block font-semibold">
        {t('discussions.compose.language')}
      </label>
      <select id="field-language" name="language" defaultValue={initial} className={controlClass}>
        {groups.map(({ label, list }) => (
          <optgroup key={label} label={label}>
            {list.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
