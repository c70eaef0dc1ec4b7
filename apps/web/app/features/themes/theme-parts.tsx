import type { ThemeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';

/** The parts of a long page in their order, so that nobody scrolls through all of it to find one. */
export function ThemeParts({ theme: { selfCheck, text, clips, practices } }: { theme: NonNullable<ThemeQuery['theme']> }) {
  const { t } = useI18n();
  const parts = [
    { id: 'questions', name: t('themes.part.questions'), there: text.questions.length > 0 },
    { id: 'first-steps', name: t('themes.firstSteps'), there: text.firstSteps.length > 0 },
    { id: 'tips', name: t('themes.tips'), there: text.tips.length > 0 },
    { id: 'next-steps', name: t('themes.nextSteps'), there: text.nextSteps.length > 0 },
    { id: 'stand', name: t('themes.part.stand'), there: selfCheck !== null && selfCheck !== undefined },
    { id: 'clips', name: t('themes.clips'), there: clips.nodes.length > 0 },
    { id: 'practices', name: t('ui.nav.practices'), there: practices.nodes.length > 0 },
  ];
  return (
    <nav aria-label={t('themes.onPage')} className="mt-5 border-y border-line py-1 text-small">
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(
          ({ id, name, there }) =>
            there && (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-11 items-center font-semibold">
                  {name}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
