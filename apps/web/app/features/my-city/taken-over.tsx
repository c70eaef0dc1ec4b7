import { AdoptionList } from '~/features/practices/adoptions/adoption-list';
import { CityAdoptions } from '~/features/practices/adoptions/city-adoptions';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { TakenOver } from './taken-over.server';

/** What the city takes over from others, and which cities take over what is its own. */
export function TakenOverLists({ here, elsewhere }: Pick<TakenOver, 'here' | 'elsewhere'>) {
  const { t, path } = useI18n();
  return (
    <>
      <CityAdoptions adoptions={here} title={t('my-city.adoptions')} intro={t('my-city.adoptions.intro')} />
      {elsewhere.length > 0 && (
        <Section title={t('my-city.elsewhere')} id="elsewhere" intro={t('my-city.elsewhere.intro')}>
          <ul className="space-y-10">
            {elsewhere.map(({ id, title, language, theme, adoptions }) => (
              <li key={id} data-theme={theme.slug}>
                <p className="mb-3 font-semibold">
                  <UserText lang={language}>{title}</UserText>
                </p>
                <AdoptionList adoptions={adoptions.nodes} tell="city" />
                <p className="mt-2">
                  <a href={path(`/practices/${id}/family`)} className="inline-flex min-h-11 items-center">
                    {t('my-city.elsewhere.family')}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
