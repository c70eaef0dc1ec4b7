import { useI18n } from '~/i18n/use-i18n';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import type { TextsData } from './texts.server';

/** The seven modules in each language, with what is missing. */
export function TextsPage({ data }: { data: TextsData }) {
  const { t, path, languageName } = useI18n();
  return (
    <>
      <PageHead title={t('texts.title')} unlisted />
      <PageTitle title={t('texts.title')} lead={t('texts.lead')} />
      <ul className="mt-8 border-t-2 border-line">
        {data.themes.map(({ slug, texts }) => (
          <li key={slug} className="grid gap-x-8 border-b-2 border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]">
            <h2 className="text-base">
              <ThemeBadge theme={slug} />
            </h2>
            <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-3">
              {texts.map(({ language, may, version, missing }) => (
                <li key={language}>
                  {may ? (
                    <a href={path(`/texts/${slug}/${language}`)} className="inline-flex min-h-11 items-center font-semibold">
                      {languageName(language)}
                    </a>
                  ) : (
                    <span className="inline-flex min-h-11 items-center">{languageName(language)}</span>
                  )}
                  <span className="block text-small text-soft">{version > 0 ? t('texts.version', { version: String(version) }) : t('texts.notYet')}</span>
                  {version > 0 && missing > 0 && <Tag tone="warn">{t('texts.missing', { count: missing })}</Tag>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
