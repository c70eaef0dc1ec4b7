import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { FilmChange } from './film-change.server';

/** What of the clip's captions, passages and chapters lies within the other film, and what would go. */
export function FitNotice({ change: { fit } }: { change: Pick<FilmChange, 'fit'> }) {
  const { t, languageName } = useI18n();
  if (!fit) return null;
  const lines = [
    ...fit.captions.filter(({ left }) => left > 0).map(({ language, kept, left }) => t('film-change.fit.captions', { language: languageName(language), kept, left })),
    ...(fit.momentsLeft > 0 ? [t('film-change.fit.moments', { count: fit.momentsLeft })] : []),
    ...(fit.chaptersLeft > 0 ? [t('film-change.fit.chapters', { count: fit.chaptersLeft })] : []),
  ];
  return (
    <Notice tone={lines.length > 0 ? 'warn' : 'good'} title={t(lines.length > 0 ? 'film-change.fit.some' : 'film-change.fit.all')}>
      {lines.length > 0 && (
        <ul className="list-disc ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-2">{t('film-change.fit.times')}</p>
    </Notice>
  );
}
