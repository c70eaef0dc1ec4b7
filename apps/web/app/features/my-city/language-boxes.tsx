import { useI18n } from '~/i18n/use-i18n';
import { FieldFrame } from '~/ui/form/field-frame';

interface Props {
  languages: readonly string[];
  /** What was ticked in a form that came back. */
  chosen?: readonly string[];
}

/** Languages of a city, ticked; unticking one takes it away. */
export function LanguageBoxes({ languages, chosen }: Props) {
  const { t, languageName } = useI18n();
  return (
    <FieldFrame name="languages" label={t('my-city.profile.languages')} group>
      {() => (
        <div className="mt-1">
          {languages.map((code) => (
            <label key={code} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="checkbox" name="languages" value={code} defaultChecked={chosen ? chosen.includes(code) : true} className="size-6" />
              {languageName(code)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
