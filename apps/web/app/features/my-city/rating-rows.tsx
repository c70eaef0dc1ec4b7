import { useI18n } from '~/i18n/use-i18n';
import { Select } from '~/ui/form/select';
import type { ProfileData } from './profile.server';

interface Props {
  themes: string[];
  ratings: ProfileData['city']['ratings'];
}

/** Challenge and strength in each theme, from 1 to 5. */
export function RatingRows({ themes, ratings }: Props) {
  const { t, maybe, number } = useI18n();
  const choices = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: number(value) }));
  return (
    <fieldset>
      <legend className="text-h3 font-bold">{t('my-city.profile.ratings')}</legend>
      <p className="mt-1 text-small text-soft">{t('my-city.profile.ratings.hint')}</p>
      {themes.map((theme) => {
        const rating = ratings.find(({ themeSlug }) => themeSlug === theme);
        return (
          <fieldset key={theme} className="mt-4 border-t border-line pt-3">
            <legend className="float-start mb-2 w-full font-semibold">{maybe(`ui.theme.${theme}`) ?? theme}</legend>
            <input type="hidden" name="rated" value={theme} />
            <div className="clear-both grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4">
              <Select name={`challenge-${theme}`} label={t('my-city.profile.challenge')} optional empty={t('my-city.profile.unrated')} choices={choices} defaultValue={rating?.challenge?.toString()} />
              <Select name={`strength-${theme}`} label={t('my-city.profile.strength')} optional empty={t('my-city.profile.unrated')} choices={choices} defaultValue={rating?.strength?.toString()} />
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}
