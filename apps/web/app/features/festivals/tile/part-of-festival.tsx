import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Props {
  festival: { slug: string; title: string; language: string };
  /** On which its programme opens. */
  day: string | null;
}

/** On the page of a celebration: the festival it belongs to. */
export function PartOfFestival({ festival: { slug, title, language }, day }: Props) {
  const { t, path } = useI18n();
  return (
    <p>
      {t('festivals.partOf')}{' '}
      <a href={path(`/festivals/${slug}${day ? `?day=${day}#programme` : ''}`)} className="inline-flex min-h-11 items-center font-semibold">
        <UserText lang={language}>{title}</UserText>
      </a>
    </p>
  );
}
