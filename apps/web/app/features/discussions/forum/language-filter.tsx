import { languageChoices } from '~/i18n/language-choices';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { controlClass } from '~/ui/form/field-frame';

/** What a forum is mostly written in; one chosen otherwise is in the list as well. */
const COMMON = ['en', 'fr', 'ar', 'es', 'pt', 'ru', 'zh', 'sw', 'ht', 'rw', 'uk', 'de', 'hi', 'id', 'tr', 'vi'];

/** Only what was asked in one language: a plain form of the address. */
export function LanguageFilter({ language, show, action }: { language: string | null; show: string | null; action: string }) {
  const { t, language: own } = useI18n();
  const { near } = languageChoices(own, [...COMMON, ...(language ? [language] : [])]);
  return (
    <form method="get" action={action} className="my-5 flex flex-wrap items-end gap-3">
      {show && <input type="hidden" name="show" value={show} />}
      <label className="max-w-full text-small font-semibold">
        {t('discussions.filter.language')}
        <select name="language" defaultValue={language ?? ''} className={`${controlClass} sm:min-w-44`}>
          <option value="">{t('discussions.filter.language.all')}</option>
          {near.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">{t('discussions.filter.apply')}</Button>
    </form>
  );
}
