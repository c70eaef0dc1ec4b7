import { useI18n } from '~/i18n/use-i18n';
import type { LikeReason } from './alike.query';

/** Points of the size from which two cities are called similar: the larger has less than four times as many people. */
const NEARLY = 12;

/** Why a city is like another, what weighs most first. */
export function LikeReasons({ reasons, of }: { reasons: LikeReason[]; of: string }) {
  const { t, maybe, list, number, languageName } = useI18n();
  const themes = (slugs: readonly string[]) => list(slugs.map((slug) => maybe(`ui.theme.${slug}`) ?? slug));
  const words = ({ kind, points, population, languages, themes: slugs }: LikeReason) =>
    ({
      SIZE: () => t(points < NEARLY ? 'practices-library.like.SIZE.far' : 'practices-library.like.SIZE', { population: number(population ?? 0) }),
      REGION: () => t('practices-library.like.REGION'),
      LANGUAGE: () => t('practices-library.like.LANGUAGE', { languages: list(languages.map(languageName)) }),
      THEIR_STRENGTH: () => t('practices-library.like.THEIR_STRENGTH', { themes: themes(slugs), city: of }),
      SHARED_CHALLENGE: () => t('practices-library.like.SHARED_CHALLENGE', { themes: themes(slugs) }),
    })[kind]();
  return (
    <ul className="mt-2 list-disc ps-5">
      {reasons.map((reason) => (
        <li key={reason.kind}>{words(reason)}</li>
      ))}
    </ul>
  );
}
