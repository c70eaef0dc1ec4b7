import type { PracticeSection } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';

interface Props {
  sections: readonly PracticeSection[];
  hasThread: boolean;
}

/** What the page holds, beside the text where there is room for it. */
export function PracticeContents({ sections, hasThread }: Props) {
  const { t } = useI18n();
  return (
    <nav aria-labelledby="contents" className="hidden text-small lg:block">
      <div className="sticky top-6 mt-16 border-s border-line ps-5">
        <h2 id="contents" className="text-small">
          {t('practices.contents')}
        </h2>
        <ul className="mt-2">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section.toLowerCase()}`} className="inline-block py-1.5 text-soft no-underline hover:underline">
                {t(`practices.section.${section}`)}
              </a>
            </li>
          ))}
          {hasThread && (
            <li>
              <a href="#discussion" className="inline-block py-1.5 text-soft no-underline hover:underline">
                {t('practices.thread')}
              </a>
            </li>
          )}
        </ul>
      </div>
    </nav>
  );
}
