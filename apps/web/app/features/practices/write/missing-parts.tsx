import { useI18n } from '~/i18n/use-i18n';
import { missingWords } from './missing-words';
import type { SectionData } from './section-page.server';

/** What the section still lacks; the page's script keeps it true while one writes. */
export function MissingParts({ data }: { data: SectionData }) {
  const i18n = useI18n();
  const missing = missingWords(i18n, data.section, data.progress?.missing ?? []);
  return (
    <section aria-labelledby="missing" data-missing>
      <h2 id="missing" className="text-h3">
        {i18n.t('practices-edit.missing')}
      </h2>
      <p data-missing-none hidden={missing.length > 0} className="mt-2 text-good">
        {i18n.t('practices-edit.missing.none')}
      </p>
      <ul data-missing-list className="mt-2 space-y-1">
        {missing.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-flex min-h-8 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
