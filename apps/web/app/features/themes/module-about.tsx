import type { ThemeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Chevron } from '~/ui/chevron';
import { firstParagraph } from './first-paragraph';

/** What a module is about. On a phone its first paragraph, and the others behind a line; where there is room it stands whole. */
export function ModuleAbout({ text }: { text: Pick<NonNullable<ThemeQuery['theme']>['text'], 'language' | 'introductionHtml'> }) {
  const { t } = useI18n();
  const [first, rest] = firstParagraph(text.introductionHtml);
  // Made and sanitised by the API when the text was saved.
  const prose = (html: string) => <div className="prose mt-4" dir="auto" lang={text.language} dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('themes.about')}</h2>
      {prose(first)}
      {rest && (
        // A browser that cannot show closed contents keeps the line.
        <details className="lg:[&::details-content]:[content-visibility:visible]">
          <summary className="flex lg:supports-[selector(::details-content)]:hidden min-h-11 list-none items-center gap-2 font-semibold text-theme-ink underline print:hidden">
            {t('themes.readOn')}
            <Chevron />
          </summary>
          {prose(rest)}
        </details>
      )}
    </section>
  );
}
