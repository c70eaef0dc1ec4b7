import type { PracticeTileFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { choiceName } from './words';

interface Props {
  practice: PracticeTileFragment;
  /** Left out on the page of the theme itself. */
  showTheme?: boolean;
  /** Left out on the page of the city. */
  showCity?: boolean;
}

/** One practice in a list: its promise is what tells whether to open it. */
export function PracticeTile({ practice, showTheme = true, showCity = true }: Props) {
  const i18n = useI18n();
  const { t, path, countryName } = i18n;
  const { id, title, promise, language, city, theme, card } = practice;
  return (
    <article data-theme={theme.slug} className="group relative border-t-3 border-theme pt-4">
      {showTheme && (
        <p className="mb-1">
          <ThemeBadge theme={theme.slug} />
        </p>
      )}
      <h3>
        <a href={path(`/practices/${id}`)} className={`text-ink no-underline group-hover:underline ${wholeBox}`}>
          <UserText lang={language}>{title}</UserText>
        </a>
      </h3>
      <p className="mt-2">
        <UserText lang={language}>{promise}</UserText>
      </p>
      <div className="mt-2 text-small">
        <DotList>
          {showCity && <span>{t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })}</span>}
          {card && <span>{choiceName(i18n, 'stage', card.stage)}</span>}
          {card && card.adoptionCount > 0 && <span>{t('practices.adoptedBy', { count: card.adoptionCount })}</span>}
        </DotList>
      </div>
    </article>
  );
}
